import sql from 'sql-template-tag';
import { dialects } from '../databases/database.js';
import { type Desk, resolution, startDesk } from './desk.js';

const hour = 60 * 60 * 1000;

/** Cut, because some of what is sent is meant to be too long. */
const titled = (sent: unknown): string => JSON.stringify(sent).slice(0, 80);

describe.each(dialects)('working a case (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(dialect);
  });
  afterAll(() => desk.close());

  const kinds = async (id: unknown): Promise<string[]> =>
    (await desk.agent.get(`/api/cases/${String(id)}/timeline`)).body.items.map(({ kind }) => String(kind));

  it('shows a case by its id and by its number, with what was said', async () => {
    const opened = await desk.complain({ body: 'It arrived broken.\nTerrible!', orderRef: 'W-1' });
    const { status, body, headers } = await desk.agent.get(`/api/cases/${String(opened.number)}`);
    expect(status).toBe(200);
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({
      id: opened.id,
      state: 'new',
      allowed: ['open', 'waiting_customer', 'waiting_partner', 'snoozed', 'resolved'],
      subject: 'It arrived broken.',
      orderRef: 'W-1',
      assignee: null,
      counts: { complaints: 1, mentions: 0 },
    });
    expect(String(body.number)).toMatch(/^CASE-\d+$/);
    expect(body.complaints[0].sentiment.evidence.length).toBeGreaterThan(0);
    expect(body.clocks.map(({ kind, state }) => `${String(kind)} ${String(state)}`)).toEqual([
      'first_response running',
      'resolution running',
      'acknowledge running',
      'final_response running',
    ]);
  });

  it.each(['CASE-0', 'CASE-999999', 'CASE-1x', '%00', '01890000-0000-7000-8000-000000000000'])(
    'knows no case %s',
    async (ref) => {
      for (const { status, body } of [
        await desk.agent.get(`/api/cases/${ref}`),
        await desk.agent.get(`/api/cases/${ref}/timeline`),
      ]) {
        expect([status, body.code]).toEqual([404, 'not_found']);
      }
      expect((await desk.agent.post(`/api/cases/${ref}/notes`, { body: 'x' })).status).toBe(404);
    },
  );

  it('moves a case along its states and writes down who did it', async () => {
    const { id } = await desk.complain();
    expect((await desk.move(id, { to: 'waiting_customer', reason: 'Asked for a photo' })).body).toMatchObject(
      { state: 'waiting_customer', version: 2 },
    );
    expect((await desk.move(id, { to: 'open' })).status).toBe(200);
    const done = await desk.move(id, resolution);
    expect(done.body).toMatchObject({
      state: 'resolved',
      causeCode: 'damaged_in_transit',
      outcome: 'upheld',
      allowed: ['open', 'closed'],
    });
    expect((await desk.move(id, { to: 'closed' })).body.state).toBe('closed');
    expect(await kinds(id)).toEqual([
      'case.opened',
      'complaint.joined',
      'case.moved',
      'case.moved',
      'case.moved',
      'case.moved',
    ]);
    const { body } = await desk.agent.get(`/api/cases/${String(id)}/timeline`);
    expect(body.items[2]).toMatchObject({
      actor: { id: desk.agent.staffId },
      body: 'Asked for a photo',
      data: { from: 'new', to: 'waiting_customer' },
    });
    expect(body.items[0].actor).toBeNull();
    const acts = await desk.reads.all(
      sql`SELECT act FROM audit_entry
        WHERE "subjectId" = ${String(id)} AND "actorId" = ${desk.agent.staffId}`,
    );
    expect(acts).toHaveLength(4);
  });

  it('names the legal moves when one is illegal', async () => {
    const { id } = await desk.complain();
    const { status, body } = await desk.move(id, { to: 'closed' });
    expect([status, body.code]).toEqual([409, 'state.illegal']);
    expect(body.allowed).toEqual(['open', 'waiting_customer', 'waiting_partner', 'snoozed', 'resolved']);
    expect((await desk.agent.get(`/api/cases/${String(id)}`)).body.version).toBe(1);
  });

  it('resolves only with a cause and an outcome', async () => {
    const { id } = await desk.complain();
    const bare = await desk.move(id, { to: 'resolved' });
    expect([bare.status, bare.body.code]).toEqual([422, 'case.resolve_incomplete']);
    expect(bare.body.errors.map(({ pointer }) => pointer)).toEqual(['/causeCode', '/outcome']);
    const half = await desk.move(id, { to: 'resolved', outcome: 'rejected' });
    expect(half.body.errors.map(({ pointer }) => pointer)).toEqual(['/causeCode']);
    await desk.agent.patch(`/api/cases/${String(id)}`, 1, { causeCode: 'late', outcome: 'no_fault' });
    expect((await desk.move(id, { to: 'resolved' })).body).toMatchObject({
      state: 'resolved',
      causeCode: 'late',
      outcome: 'no_fault',
    });
  });

  it('keeps the cause and the outcome of what is resolved', async () => {
    const { id } = await desk.complain();
    const { version } = (await desk.move(id, resolution)).body;
    const url = `/api/cases/${String(id)}`;
    for (const field of ['causeCode', 'outcome']) {
      const refused = await desk.agent.patch(url, Number(version), { [field]: null });
      expect([refused.status, refused.body.code]).toEqual([422, 'case.resolve_incomplete']);
    }
    const corrected = await desk.agent.patch(url, Number(version), { outcome: 'rejected' });
    expect([corrected.status, corrected.body.outcome]).toEqual([200, 'rejected']);
  });

  it('counts every reopening, and wants the outcome anew', async () => {
    const { id } = await desk.complain();
    await desk.move(id, resolution);
    expect((await desk.move(id, { to: 'open' })).body).toMatchObject({
      reopenedCount: 1,
      outcome: null,
      resolvedAt: null,
    });
    expect((await desk.move(id, { to: 'resolved' })).body.code).toBe('case.resolve_incomplete');
    await desk.move(id, resolution);
    await desk.move(id, { to: 'closed' });
    expect((await desk.move(id, { to: 'open' })).body).toMatchObject({ reopenedCount: 2, closedAt: null });
  });

  it('snoozes until a time to come', async () => {
    const { id } = await desk.complain();
    for (const until of [undefined, new Date(desk.clock.now()).toISOString()]) {
      const refused = await desk.move(id, { to: 'snoozed', until });
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/until']);
    }
    const until = new Date(desk.clock.now() + hour).toISOString();
    expect((await desk.move(id, { to: 'snoozed', until })).body).toMatchObject({
      state: 'snoozed',
      snoozedUntil: until,
    });
    expect((await desk.move(id, { to: 'waiting_partner' })).body.code).toBe('state.illegal');
    expect((await desk.move(id, { to: 'open' })).body).toMatchObject({ state: 'open', snoozedUntil: null });
  });

  it('wants to know which version the decision was made on', async () => {
    const { id } = await desk.complain();
    const url = `/api/cases/${String(id)}`;
    const blind = await desk.agent.post(`${url}/transition`, { to: 'open' });
    expect([blind.status, blind.body.code]).toEqual([428, 'version.required']);
    const any = await desk.agent.post(`${url}/transition`, { to: 'open' }, { 'if-match': '*' });
    expect(any.status).toBe(400);
    expect((await desk.agent.act(`${url}/transition`, 1, { to: 'open' })).headers.etag).toBe('"2"');
    for (const late of [
      await desk.lead.act(`${url}/transition`, 1, resolution),
      await desk.lead.patch(url, 1, { priority: 'urgent' }),
      await desk.lead.act(`${url}/assign`, 1, { staffId: null }),
      await desk.lead.act(`${url}/notes`, 1, { body: 'x' }),
    ]) {
      expect([late.status, late.body.code]).toEqual([412, 'version.stale']);
      expect(late.body.current).toMatchObject({ id, state: 'open', version: 2 });
    }
    const unseen = await desk.agent.raw('PATCH', url, '{"priority": "low"}', {
      'content-type': 'application/json',
    });
    expect(unseen.status).toBe(428);
  });

  it('edits what triage has guessed', async () => {
    const { id } = await desk.complain();
    const url = `/api/cases/${String(id)}`;
    const changes = {
      priority: 'urgent',
      severity: 2,
      category: 'delivery',
      tags: ['vip', 'vip', 'press'],
      subject: 'Lamp',
    };
    const { status, body } = await desk.agent.patch(url, 1, changes);
    expect([status, body.version]).toEqual([200, 2]);
    expect(body).toMatchObject({ ...changes, tags: ['vip', 'press'] });
    expect((await desk.agent.patch(url, 2, { subject: 'Lamp' })).body.version).toBe(2);
    const { items } = (await desk.agent.get(`${url}/timeline`)).body;
    expect(items[2]).toMatchObject({
      kind: 'case.edited',
      data: { to: { severity: 2, priority: 'urgent' } },
    });
  });

  it('brings an urgent case forward', async () => {
    const calm = await desk.complain();
    const before = Date.parse(String(calm.dueAt));
    const { body } = await desk.agent.patch(`/api/cases/${String(calm.id)}`, 1, { priority: 'urgent' });
    expect(Date.parse(String(body.dueAt))).toBe(desk.clock.now() + hour);
    expect(before).toBe(desk.clock.now() + 4 * hour);
  });

  it('lets agents take a case and leave it, and leads give it away', async () => {
    const { id } = await desk.complain();
    const url = `/api/cases/${String(id)}/assign`;
    expect((await desk.agent.post(url, { staffId: desk.agent.staffId })).body.assignee).toEqual({
      id: desk.agent.staffId,
      name: 'agent 1',
    });
    const refused = await desk.agent.post(url, { staffId: desk.lead.staffId });
    expect([refused.status, refused.body.code]).toEqual([403, 'access.denied']);
    expect((await desk.lead.post(url, { staffId: desk.lead.staffId })).body.assignee.id).toBe(
      desk.lead.staffId,
    );
    expect((await desk.lead.post(url, { staffId: desk.agent.staffId })).body.assignee.id).toBe(
      desk.agent.staffId,
    );
    const left = await desk.agent.post(url, { staffId: null });
    expect([left.status, left.body.assignee]).toEqual([200, null]);
    expect((await desk.agent.post(url, { staffId: null })).body.version).toBe(left.body.version);
  });

  it('gives nothing to people who are not there', async () => {
    const { id } = await desk.complain();
    const admin = await desk.signIn('admin');
    const gone = await desk.signIn('agent');
    await admin.patch(`/api/staff/${gone.staffId}`, 1, { active: false });
    for (const [staffId, code] of [
      [gone.staffId, 'inactive'],
      ['nobody', 'unknown'],
    ]) {
      const { status, body } = await desk.lead.post(`/api/cases/${String(id)}/assign`, { staffId });
      expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([422, '/staffId', code]);
    }
  });

  it('keeps notes for colleagues, and makes nobody stale by them', async () => {
    const { id } = await desk.complain();
    const { status, body, headers } = await desk.agent.post(`/api/cases/${String(id)}/notes`, {
      body: 'Called her <b>twice</b>',
    });
    expect([status, body.body, body.author.id]).toEqual([201, 'Called her <b>twice</b>', desk.agent.staffId]);
    const { items } = (await desk.lead.get(String(headers.location))).body;
    expect(items[2]).toMatchObject({
      id: body.id,
      kind: 'case.noted',
      body: 'Called her <b>twice</b>',
      actor: { name: 'agent 1' },
    });
    expect((await desk.agent.act(`/api/cases/${String(id)}/transition`, 1, { to: 'open' })).status).toBe(200);
  });

  it('does an act once for one Idempotency-Key', async () => {
    const { id } = await desk.complain();
    const again = { 'idempotency-key': 'move-1', 'if-match': '"1"' };
    const first = await desk.agent.post(`/api/cases/${String(id)}/transition`, { to: 'open' }, again);
    const second = await desk.agent.post(`/api/cases/${String(id)}/transition`, { to: 'open' }, again);
    expect([first.status, second.status, second.headers['idempotency-replayed']]).toEqual([200, 200, 'true']);
    expect(second.body).toEqual(first.body);
  });

  it.each(([
    ['transition', { to: 'merged' }],
    ['transition', {}],
    ['transition', { to: 'open', colour: 'red' }],
    ['transition', { to: 'snoozed', until: 'tomorrow' }],
    ['transition', { to: 'resolved', outcome: 'maybe' }],
    ['transition', { to: 'open', until: '2030-01-01T00:00:00Z' }],
    ['transition', []],
    ['transition', 'open'],
    ['assign', {}],
    ['assign', { staffId: 5 }],
    ['assign', { staffId: '' }],
    ['assign', { staffId: null, teamId: 'x' }],
    ['notes', { body: ' ' }],
    ['notes', { body: 'x'.repeat(20_001) }],
    ['notes', {}],
  ] as const).map(([verb, sent]) => [verb, titled(sent), sent] as const),
  )('answers 422 to %s %s', async (verb, _, sent) => {
    const { id, version } = await desk.complain({ author: { email: 'same@example.com' } });
    const { status, body } = await desk.agent.act(`/api/cases/${String(id)}/${verb}`, version, sent);
    expect([status, body.code]).toEqual([422, 'validation.failed']);
  });

  it.each([
    { priority: 'asap' },
    { severity: 4 },
    { severity: '1' },
    { category: 'Not A Code' },
    { tags: 'vip' },
    { tags: [''] },
    { outcome: 'won' },
    { subject: '' },
    { subject: 'x'.repeat(301) },
    { state: 'closed' },
    { tags: Array.from({ length: 51 }, String) },
  ].map((patch) => [titled(patch), patch] as const))('answers 422 to a change of %s', async (_, patch) => {
    const { id, version } = await desk.complain({ author: { email: 'same@example.com' } });
    const { status, body } = await desk.agent.patch(`/api/cases/${String(id)}`, version, patch);
    expect([status, body.code]).toEqual([422, 'validation.failed']);
  });

  it('is for those who work on cases', async () => {
    const { id } = await desk.complain();
    const reader = await desk.key('read');
    expect((await reader.get(`/api/cases/${String(id)}`)).status).toBe(200);
    expect((await reader.post(`/api/cases/${String(id)}/notes`, { body: 'x' })).status).toBe(403);
    expect((await desk.anyone.get(`/api/cases/${String(id)}`)).status).toBe(401);
    expect((await (await desk.key('intake')).get(`/api/cases/${String(id)}`)).status).toBe(403);
  });
});
