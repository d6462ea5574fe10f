import sql from 'sql-template-tag';
import { TimedMovesService } from '../../src/cases/timed-moves.service.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, resolution, startDesk } from './desk.js';

const hour = 60 * 60 * 1000;

describe.each(dialects)('merging cases (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(dialect);
  });
  afterAll(() => desk.close());

  const url = ({ id }: Json) => `/api/cases/${String(id)}`;
  const shown = async (of: Json): Promise<Json> => (await desk.agent.get(url(of))).body;
  const timeline = async (of: Json): Promise<Json> => (await desk.agent.get(`${url(of)}/timeline`)).body.items;
  const kinds = async (of: Json) => (await timeline(of)).map(({ kind }) => String(kind));
  async function merge(from: Json, into: Json, who = desk.lead) {
    return who.act(`${url(from)}/merge`, (await shown(from)).version, { intoCaseId: into.id });
  }
  async function unmerge(from: Json, who = desk.lead) {
    return who.act(`${url(from)}/unmerge`, (await shown(from)).version);
  }
  let people = 0;
  /** Two cases of one customer, about two orders. */
  async function two(): Promise<[Json, Json]> {
    people += 1;
    const author = { email: `twice${people}@example.com` };
    return [
      await desk.complain({ author, orderRef: `M-${people}-1`, body: 'The lamp is broken.' }),
      await desk.complain({ author, orderRef: `M-${people}-2`, body: 'The kettle is broken. I was injured, an absolutely terrible thing!' }),
    ];
  }
  async function viewsRecounted() {
    const { counts } = (await desk.agent.get('/api/cases?limit=1')).body;
    const [row] = await desk.reads.all<{ all: number; open: number }>(sql`SELECT
      (SELECT count(*) FROM support_case WHERE state <> 'merged') AS "all",
      (SELECT count(*) FROM support_case WHERE state IN ('new', 'open')) AS open`);
    expect([counts.all, counts.open]).toEqual([Number(row?.all), Number(row?.open)]);
  }

  it('makes one case part of another', async () => {
    const [first, second] = await two();
    const { status, body, headers } = await merge(second, first);
    expect([status, headers.etag]).toEqual([200, '"2"']);
    expect(body).toMatchObject({
      id: second.id, state: 'merged', allowed: [], warnings: ['other_order'],
      mergedInto: { id: first.id, number: first.number }, dueAt: null, breaching: false,
    });
    const survivor = await shown(first);
    expect(survivor).toMatchObject({
      state: 'new', counts: { complaints: 2, mentions: 0 }, severity: second.severity, sentiment: 'negative',
      mergedCases: [{ id: second.id, number: second.number }],
    });
    expect((await shown(second)).counts.complaints).toBe(0);
    expect(await kinds(second)).toEqual(['case.opened', 'complaint.joined', 'case.merged']);
    expect(await kinds(first)).toEqual([
      'case.opened', 'complaint.joined', 'case.opened', 'complaint.joined', 'case.merged', 'case.took_in',
    ]);
    expect((await timeline(first))[4]).toMatchObject({ caseId: second.id, actor: { id: desk.lead.staffId } });
    await viewsRecounted();
  });

  it('shows what is merged only to whoever asks for it', async () => {
    const [first, second] = await two();
    await merge(second, first);
    const ids = async (query: string) =>
      (await desk.agent.get(`/api/cases?limit=200&${query}`)).body.items.map(({ id }) => String(id));
    expect(await ids('sort=-createdAt')).not.toContain(String(second.id));
    expect(await ids('state=merged')).toContain(String(second.id));
    expect(await ids('view=mine&state=merged')).toEqual([]);
  });

  it('is for leads', async () => {
    const [first, second] = await two();
    expect((await merge(second, first, desk.agent)).body.code).toBe('access.denied');
    expect((await unmerge(second, desk.agent)).body.code).toBe('access.denied');
  });

  it('wants a version, another case, and one that there is', async () => {
    const [first, second] = await two();
    const blind = await desk.lead.post(`${url(second)}/merge`, { intoCaseId: first.id });
    expect([blind.status, blind.body.code]).toEqual([428, 'version.required']);
    const stale = await desk.lead.act(`${url(second)}/merge`, 7, { intoCaseId: first.id });
    expect([stale.status, stale.body.current.id]).toEqual([412, second.id]);
    for (const [intoCaseId, code] of [[second.number, 'itself'], ['CASE-999999', 'unknown'], ['x', 'unknown']] as const) {
      const { status, body } = await desk.lead.act(`${url(second)}/merge`, 1, { intoCaseId });
      expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([422, '/intoCaseId', code]);
    }
    for (const sent of [{}, { intoCaseId: 5 }, { intoCaseId: first.id, force: true }]) {
      expect((await desk.lead.act(`${url(second)}/merge`, 1, sent)).status).toBe(422);
    }
    expect((await shown(second)).state).toBe('new');
  });

  it('is the end of a case, until it is taken back', async () => {
    const [first, second] = await two();
    const other = await desk.complain();
    await merge(second, first);
    const again = await merge(second, other);
    expect([again.status, again.body.code, again.body.allowed]).toEqual([409, 'state.illegal', []]);
    const into = await merge(other, second);
    expect([into.status, into.body.code, into.body.intoCaseId]).toEqual([409, 'case.merged', first.id]);
    expect((await desk.move(second.id, { to: 'open' })).body).toMatchObject({ code: 'state.illegal', allowed: [] });
    for (const refused of [
      await desk.agent.patch(url(second), 2, { priority: 'low' }),
      await desk.agent.post(`${url(second)}/notes`, { body: 'x' }),
      await desk.agent.post(`${url(second)}/assign`, { staffId: desk.agent.staffId }),
      await desk.agent.act(`${url(second)}/split`, 2, { complaintIds: [second.complaints[0].id] }),
      await desk.agent.post(`${url(second)}/link`, { caseId: other.id, kind: 'related' }),
    ]) {
      expect([refused.status, refused.body.code, refused.body.intoCaseId]).toEqual([409, 'case.merged', first.id]);
    }
  });

  it('says when the two are of different people', async () => {
    const [one, other] = [await desk.complain(), await desk.complain()];
    expect((await merge(other, one)).body.warnings).toEqual(['other_customer']);
    const { complaints, customer } = await shown(one);
    expect(customer.id).toBe(one.customer.id);
    expect(complaints.map(({ caseId }) => String(caseId))).toEqual([one.id, one.id]);
  });

  it('opens what was done with, when there is work in the other one', async () => {
    const [first, second] = await two();
    await desk.move(first.id, resolution);
    await merge(second, first);
    expect(await shown(first)).toMatchObject({ state: 'open', reopenedCount: 1, outcome: null });
    expect((await kinds(first)).at(-1)).toBe('case.moved');
  });

  it('lets what would have joined the merged case join the survivor', async () => {
    const [first, second] = await two();
    await merge(second, first);
    const author = { email: `twice${people}@example.com` };
    const next = await desk.complain({ author, orderRef: `M-${people}-2`, body: 'Still broken.' });
    expect([next.id, next.counts.complaints]).toEqual([first.id, 3]);
    // By way of two merges, too; and an answer to a text that has moved.
    const third = await desk.complain();
    await merge(first, third);
    expect((await desk.complain({ author, orderRef: `M-${people}-2`, body: 'And again.' })).id).toBe(third.id);
    expect((await desk.complain({ author, orderRef: `M-${people}-1`, body: 'And the lamp.' })).id).toBe(third.id);
    expect((await shown(third)).mergedCases.map(({ id }) => String(id))).toEqual([first.id, second.id]);
    expect((await kinds(third)).filter((kind) => kind === 'case.opened')).toHaveLength(3);
  });

  describe('taking it back', () => {
    it('restores both', async () => {
      const [first, second] = await two();
      await desk.agent.post(`${url(second)}/assign`, { staffId: desk.agent.staffId });
      const [before, other] = [await shown(first), await shown(second)];
      await merge(second, first);
      expect((await shown(first)).assignee?.id).toBe(desk.agent.staffId);
      const back = await unmerge(second);
      expect(back.status).toBe(200);
      const same = ['state', 'severity', 'sentiment', 'priority', 'counts', 'assignee', 'customer', 'orderRef', 'dueAt', 'mergedCases'];
      const only = (of: Json, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, of[name]]));
      expect(only(await shown(second), same)).toEqual(only(other, same));
      // What was urgent may have been promised.
      const kept = same.filter((name) => name !== 'priority' && name !== 'dueAt');
      expect(only(await shown(first), kept)).toEqual(only(before, kept));
      expect((await kinds(second)).at(-1)).toBe('case.unmerged');
      expect(await kinds(first)).toEqual(['case.opened', 'complaint.joined', 'case.took_in', 'case.gave_back']);
      expect((await desk.agent.get(`${url(first)}/suggestions`)).body.items).toEqual([]);
      await viewsRecounted();
    });

    it('leaves with the survivor what was said to it since', async () => {
      const [first, second] = await two();
      await merge(second, first);
      const email = `twice${people}@example.com`;
      await desk.complain({ author: { email }, orderRef: `M-${people}-2`, body: 'Still broken.' });
      await unmerge(second);
      expect([(await shown(first)).counts.complaints, (await shown(second)).counts.complaints]).toEqual([2, 1]);
      // From now on the case gets again what is its own.
      expect((await desk.complain({ author: { email }, orderRef: `M-${people}-2`, body: 'Hm.' })).id).toBe(second.id);
    });

    it('gives back followers, ticks, drafts and mails, but not what was done with them since', async () => {
      const manager = await desk.signIn('manager');
      const other = await desk.signIn('agent');
      const list = { name: `All ${people}`, items: [{ text: 'Call' }, { text: 'Write' }] };
      const { body: made } = await manager.post('/api/checklists', list);
      const [call, write] = [made.items[0]?.id, made.items[1]?.id];
      const [first, second] = await two();
      const ticks = async (of: Json) => (await desk.agent.get(`${url(of)}/checklist`)).body.items.map(({ done }) => Boolean(done));
      const draftOf = async (who: Client, of: Json) => (await who.get(`${url(of)}/draft`)).body.body;
      const followers = async (of: Json) => (await shown(of)).followers.map(({ id }) => String(id)).toSorted();
      await other.post(`${url(second)}/follow`);
      await desk.agent.post(`${url(second)}/checklist/${String(call)}`, { done: true });
      await desk.agent.put(`${url(second)}/draft`, { body: 'About the kettle' });
      await other.put(`${url(second)}/draft`, { body: 'Mine of the kettle' });
      await other.put(`${url(first)}/draft`, { body: 'Mine of the lamp' });
      await merge(second, first);
      expect([await followers(first), await ticks(first)]).toEqual([[other.staffId], [true, false]]);
      expect([await draftOf(desk.agent, first), await draftOf(other, first)]).toEqual(['About the kettle', 'Mine of the lamp']);
      await desk.lead.post(`${url(first)}/follow`);
      await desk.agent.post(`${url(first)}/checklist/${String(write)}`, { done: true });
      await unmerge(second);
      expect([await followers(first), await ticks(first)]).toEqual([[desk.lead.staffId], [false, true]]);
      expect([await followers(second), await ticks(second)]).toEqual([[other.staffId], [true, false]]);
      expect([await draftOf(desk.agent, second), await draftOf(other, second)]).toEqual(['About the kettle', 'Mine of the kettle']);
      // What somebody has gone on writing is where they write it.
      await merge(second, first);
      desk.clock.advance(1);
      await desk.agent.put(`${url(first)}/draft`, { body: 'About both' });
      await unmerge(second);
      expect(await draftOf(desk.agent, first)).toBe('About both');
      await manager.patch(`/api/checklists/${String(made.id)}`, 1, { active: false });
    });

    it('does not count the time in which it was part of another', async () => {
      const [first, second] = await two();
      const due = async () => String((await shown(second)).clocks.find(({ kind }) => String(kind) === 'resolution')?.dueAt);
      const before = await due();
      await merge(second, first);
      // Three days, in steps that no session is idle for.
      for (let passed = 0; passed < 72; passed += 8) {
        desk.clock.advance(8 * hour);
        await Promise.all([shown(first), desk.lead.get('/api/session')]);
      }
      await unmerge(second);
      const after = await due();
      expect(Date.parse(after)).toBeGreaterThan(Date.parse(before));
      // Whatever makes the clocks be counted anew.
      const { priority } = await shown(second);
      for (const each of ['low', String(priority)]) await desk.agent.patch(url(second), (await shown(second)).version, { priority: each });
      expect(await due()).toBe(after);
    });

    it('wakes what had been snoozed until then', async () => {
      const [first, second] = await two();
      await desk.move(second.id, { to: 'snoozed', until: new Date(desk.clock.now() + hour).toISOString() });
      await merge(second, first);
      desk.clock.advance(2 * hour);
      await desk.app.get(TimedMovesService).run();
      expect((await shown(second)).state).toBe('merged');
      expect((await unmerge(second)).body.state).toBe('snoozed');
      await desk.app.get(TimedMovesService).run();
      expect((await shown(second)).state).toBe('open');
    });

    it('goes from the last merge to the first', async () => {
      const [first, second] = await two();
      const third = await desk.complain();
      await merge(second, first);
      await merge(first, third);
      const early = await unmerge(second);
      expect([early.status, early.body.code, early.body.intoCaseId]).toEqual([409, 'case.cannot_unmerge', first.id]);
      expect((await unmerge(first)).status).toBe(200);
      expect([(await shown(first)).counts.complaints, (await shown(third)).counts.complaints]).toEqual([2, 1]);
      expect((await unmerge(second)).status).toBe(200);
      expect((await shown(first)).counts.complaints).toBe(1);
      const none = await unmerge(second);
      expect([none.status, none.body.code]).toEqual([409, 'case.cannot_unmerge']);
    });

    it('is too late when everything was moved on', async () => {
      const [first, second] = await two();
      await merge(second, first);
      const complaintId = (await shown(first)).complaints[1].id;
      await desk.agent.act(`${url(first)}/split`, (await shown(first)).version, { complaintIds: [complaintId] });
      const late = await unmerge(second);
      expect([late.status, late.body.code]).toEqual([409, 'case.cannot_unmerge']);
      expect((await shown(second)).state).toBe('merged');
    });
  });

  it('is done once by two who do it crosswise at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [first, second] = await two();
      const both = await Promise.all([merge(second, first), merge(first, second)]);
      const [done = 0, refused = 0] = both.map(({ status }) => status).toSorted();
      expect(done).toBe(200);
      expect([409, 412]).toContain(refused);
      const states = [(await shown(first)).state, (await shown(second)).state].map(String);
      expect(states.toSorted()).toEqual(['merged', 'new']);
    }
    await viewsRecounted();
  });

  it('loses no complaint that comes meanwhile', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [first, second] = await two();
      const sent = { channel: 'api', body: 'And once more.', author: { email: `twice${people}@example.com` }, orderRef: `M-${people}-2` };
      const [merged, ...come] = await Promise.all([
        merge(second, first), ...[1, 2, 3].map(() => desk.shop.post('/api/complaints', sent)),
      ]);
      await desk.settle();
      // A complaint that was quicker has made a newer version of the case.
      expect(merged.status === 412 ? (await merge(second, first)).status : merged.status).toBe(200);
      for (const { body } of come) {
        expect((await desk.shop.get(`/api/complaints/${String(body.id)}`)).body.caseId).toBe(first.id);
      }
      expect((await shown(first)).counts.complaints).toBe(5);
    }
  });

  it('joins a case that was suggested in one call, and says why', async () => {
    const [first, second] = await two();
    const third = await desk.complain({ orderRef: first.orderRef, channel: 'phone', body: 'The lamp is broken.' });
    const suggested = (await desk.agent.get(`${url(first)}/suggestions`)).body.items;
    expect(suggested.map((each) => [each.case.id, each.reasons, each.channels])).toEqual([
      [third.id, ['same_order'], ['api', 'phone']],
    ]);
    const join = (other: Json, who = desk.lead) => who.post(`${url(first)}/suggestions/${String(other.id)}/join`);
    expect((await join(third, desk.agent)).status).toBe(403);
    const { status, body } = await join(third);
    expect([status, body.id, body.warnings]).toEqual([200, first.id, ['other_customer']]);
    expect((await timeline(first)).at(-1)).toMatchObject({ kind: 'case.took_in', data: { number: third.number, reasons: ['same_order'] } });
    expect((await desk.agent.get(`${url(first)}/suggestions`)).body.items).toEqual([]);
    for (const other of [third, second, first]) expect((await join(other)).status).toBe(404);
  });

  it('tells consoles of both', async () => {
    const [first, second] = await two();
    await merge(second, first);
    const live = await desk.reads.all<{ name: string; resourceId: string }>(
      sql`SELECT name, "resourceId" FROM live_event WHERE topic = 'cases' ORDER BY seq DESC LIMIT 3`,
    );
    expect(live.map(({ name, resourceId }) => [name, resourceId]).toSorted()).toEqual(
      [['case.changed', first.id], ['case.changed', second.id], ['case.merged', second.id]].map((row) => row.map(String)).toSorted(),
    );
  });

  // Last, because everybody who is signed in is forgotten by then.
  it('opens a new case behind a survivor that was closed long ago', async () => {
    const [first, second] = await two();
    await merge(second, first);
    await desk.move(first.id, resolution);
    await desk.move(first.id, { to: 'closed' });
    desk.clock.advance(40 * 24 * hour);
    const email = `twice${people}@example.com`;
    const next = await desk.complain({ author: { email }, orderRef: `M-${people}-2`, body: 'Broken again.' });
    expect(next).toMatchObject({ followsCaseId: first.id, state: 'new' });
    expect((await desk.complain({ author: { email }, orderRef: `M-${people}-2`, body: 'Hello?' })).id).toBe(next.id);
  });
});
