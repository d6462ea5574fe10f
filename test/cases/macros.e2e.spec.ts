import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { MailServer } from '../mail/mail-server.js';
import { type Desk, startDesk } from './desk.js';

describe.each(dialects)('macros (%s)', (dialect) => {
  let desk: Desk;
  let mails: MailServer;
  let manager: Client;
  let templateId: string;
  beforeAll(async () => {
    mails = await MailServer.start();
    desk = await startDesk(dialect, { REDRESS_SMTP_URL: mails.url, REDRESS_MAIL_FROM: 'help@shop.example' });
    manager = await desk.signIn('manager');
    templateId = await template('Dear {{customer.name}}, about {{case.number}}.');
  });
  afterAll(async () => {
    await desk.close();
    await mails.stop();
  });

  const template = async (body: string) => String((await desk.lead.post('/api/templates', { name: 't', subject: 'Sorry', body })).body.id);
  const make = async (...actions: object[]): Promise<Json> => {
    const { status, body } = await desk.lead.post('/api/macros', { name: 'Broken', actions });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  };
  const use = (macro: Json, found: Json, who = desk.agent) =>
    who.act(`/api/cases/${String(found.id)}/macros/${String(macro.id)}`, found.version);
  const preview = async (macro: Json, found: Json) =>
    (await desk.agent.post(`/api/cases/${String(found.id)}/macros/${String(macro.id)}/preview`)).body;
  const now = async ({ id }: Json) => (await desk.agent.get(`/api/cases/${String(id)}`)).body;
  const timeline = async ({ id }: Json) => (await desk.agent.get(`/api/cases/${String(id)}/timeline`)).body.items;
  let people = 0;
  const byMail = () => {
    people += 1;
    return desk.complain({ channel: 'email', author: { email: `ann${people}@example.com`, name: 'Ann' } });
  };
  const everything = () =>
    make(
      { type: 'set_priority', priority: 'high' }, { type: 'add_tags', tags: ['glass'] }, { type: 'take' }, { type: 'note', body: 'As usual.' },
      { type: 'set_cause', causeCode: 'damaged_in_transit' }, { type: 'set_outcome', outcome: 'upheld' },
      { type: 'transition', to: 'resolved' }, { type: 'reply', templateId },
    );

  it('do all of it at once, and say so in one place', async () => {
    const [macro, found] = [await everything(), await byMail()];
    const { status, headers, body } = await use(macro, found);
    expect([status, body.state, body.priority, body.tags, body.assignee.id, body.outcome]).toEqual([
      200, 'resolved', 'high', ['glass'], desk.agent.staffId, 'upheld',
    ]);
    expect(headers.etag).toBe(`"${String((await now(found)).version)}"`);
    expect(body.applied).toMatchObject({ macro: { id: macro.id, name: 'Broken' }, replyId: expect.any(String) as unknown });
    const told = await timeline(found);
    const used = told.filter(({ kind }) => String(kind) === 'macro.applied');
    expect(used).toMatchObject([{ summary: 'used the macro “Broken”', actor: { id: desk.agent.staffId }, data: { version: 1 } }]);
    expect(told.map(({ kind }) => String(kind))).toEqual(expect.arrayContaining(['case.moved', 'case.noted', 'case.assigned', 'reply.queued']));
    mails.taken.length = 0;
    desk.clock.advance(15_000);
    await desk.settle();
    expect(mails.taken.map(({ text }) => text?.trim())).toEqual([`Dear Ann, about ${String(found.number)}.`]);
    expect(mails.taken[0]?.subject).toContain('Sorry [CASE-');
  });

  it('show before what they would do, and write nothing', async () => {
    const [macro, found] = [await everything(), await byMail()];
    const shown = await preview(macro, found);
    expect(shown).toMatchObject({ refused: [], reply: { channel: 'email', to: `ann${people}@example.com`, subject: 'Sorry', body: `Dear Ann, about ${String(found.number)}.` } });
    expect(shown.changes.map(({ kind }) => String(kind))).toEqual([
      'case.edited', 'case.edited', 'case.assigned', 'case.noted', 'case.edited', 'case.edited', 'case.moved',
    ]);
    expect(await now(found)).toEqual(found);
    const { body } = await use(macro, found);
    expect(body.applied.changes).toEqual(shown.changes);
  });

  it('do nothing when a part of it cannot be done', async () => {
    const found = await byMail();
    const holes = await template('{{order.ref}}');
    const macro = await make(
      { type: 'set_priority', priority: 'urgent' }, { type: 'transition', to: 'closed' }, { type: 'transition', to: 'resolved' }, { type: 'reply', templateId: holes },
    );
    const refused = ['illegal', 'incomplete', 'missing_values'];
    expect((await preview(macro, found)).refused.map(({ code }) => String(code))).toEqual(refused);
    const { status, body } = await use(macro, found);
    expect([status, body.code, body.refused.map(({ code }) => String(code))]).toEqual([409, 'macro.not_applicable', refused]);
    expect(await now(found)).toEqual(found);
    expect((await timeline(found)).map(({ kind }) => String(kind))).not.toContain('macro.applied');
  });

  it('resolve nothing that its checklist does not let go', async () => {
    const list = await manager.post('/api/checklists', { name: 'Photo', items: [{ text: 'Ask for a photo' }], requiredFields: [] });
    const found = await byMail();
    const { body } = await use(await everything(), found);
    await manager.patch(`/api/checklists/${String(list.body.id)}`, 1, { active: false });
    expect([body.code, body.refused.at(0)?.code]).toEqual(['macro.not_applicable', 'incomplete']);
    expect(JSON.stringify(body.refused)).toContain('Ask for a photo');
  });

  it('resolve nothing while a claim is open', async () => {
    await manager.put('/api/orders/AF-7', {
      placedAt: '2026-02-20T10:00:00Z', currency: 'EUR', customer: { email: 'ann@example.com' },
      lines: [{ sku: 'LAMP', name: 'Lamp', quantity: 1, unitPriceMinor: 5000 }], payments: [], shipments: [],
    });
    const found = await byMail();
    await desk.agent.post('/api/claims', { caseId: String(found.id), orderRef: 'AF-7', lines: [{ sku: 'LAMP', quantity: 1, reason: 'damaged' }] });
    const before = await now(found);
    expect((await use(await everything(), before)).body).toMatchObject({ status: 409, code: 'case.claim_open' });
    expect(await now(found)).toEqual(before);
  });

  it('want the version that was seen, and are done once under one key', async () => {
    const [macro, found] = [await make({ type: 'note', body: 'x' }, { type: 'reply', templateId }), await byMail()];
    const url = `/api/cases/${String(found.number)}/macros/${String(macro.id)}`;
    expect((await desk.agent.post(url)).status).toBe(428);
    expect((await desk.agent.act(url, 7)).body).toMatchObject({ code: 'version.stale', current: { version: 1 } });
    const key = { 'idempotency-key': `macro-${dialect}` };
    const [one, two] = [await desk.agent.act(url, 1, undefined, key), await desk.agent.act(url, 1, undefined, key)];
    expect([one.status, two.status, two.headers['idempotency-replayed']]).toEqual([200, 200, 'true']);
    expect(two.body).toEqual(one.body);
    const both = await Promise.all([use(macro, one.body), use(macro, one.body)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await now(found)).replies).toHaveLength(2);
  });

  it('are for those who see macro and case', async () => {
    const outsider = await desk.signIn('agent');
    const team = await manager.post('/api/teams', { name: 'Glass', memberIds: [desk.agent.staffId] });
    const macro = (await desk.lead.post('/api/macros', { name: 'Ours', actions: [{ type: 'take' }], teamId: String(team.body.id) })).body;
    const found = await byMail();
    expect((await use(macro, found, outsider)).status).toBe(404);
    expect((await outsider.get(`/api/macros/${String(macro.id)}`)).status).toBe(404);
    const names = async (who: Client) => (await who.get('/api/macros')).body.items.map(({ name }) => String(name));
    expect([(await names(desk.agent)).includes('Ours'), (await names(outsider)).includes('Ours')]).toEqual([true, false]);
    const mine = (await use(macro, found)).body;
    await desk.lead.post(`/api/cases/${String(found.id)}/assign`, { staffId: null, teamId: String(team.body.id) });
    const shared = await make({ type: 'take' });
    expect((await use(shared, mine, outsider)).status).toBe(404);
  });

  it('are made, changed and deleted by leads', async () => {
    expect((await desk.agent.post('/api/macros', { name: 'x', actions: [{ type: 'take' }] })).status).toBe(403);
    const macro = await make({ type: 'take' });
    const url = `/api/macros/${String(macro.id)}`;
    const changed = await desk.lead.patch(url, 1, { name: 'Mine', actions: [{ type: 'set_severity', severity: 2 }] });
    expect(changed.body).toMatchObject({ version: 2, name: 'Mine', actions: [{ type: 'set_severity', severity: 2 }], team: null });
    expect((await desk.lead.patch(url, 1, { name: 'x' })).status).toBe(412);
    expect((await desk.lead.delete(url)).status).toBe(204);
    expect((await desk.agent.get(url)).status).toBe(404);
  });

  it('say what is gone by now', async () => {
    const gone = await template('x');
    const macro = await make({ type: 'reply', templateId: gone });
    await desk.lead.delete(`/api/templates/${gone}`);
    expect((await preview(macro, await byMail())).refused).toMatchObject([{ code: 'unknown_template' }]);
  });

  const nobody = '0190aaaa-0000-7000-8000-000000000000';
  it.each<[object, string]>([
    [{ name: 'x', actions: [] }, '/actions'],
    [{ name: 'x', actions: [{ type: 'explode' }] }, '/actions/0/type'],
    [{ name: 'x', actions: [{ type: 'take' }, { type: 'assign', staffId: nobody }] }, '/actions/1/staffId'],
    [{ name: 'x', actions: [{ type: 'take' }, { type: 'reply', templateId: nobody }] }, '/actions/1/templateId'],
    [{ name: 'x', actions: [{ type: 'apply_sla', policyId: nobody }] }, '/actions'],
    [{ name: 'x', actions: [{ type: 'reply', templateId: nobody }, { type: 'reply', templateId: nobody }] }, '/actions'],
    [{ name: 'x', actions: [{ type: 'take' }], teamId: nobody }, '/teamId'],
    [{ name: 'x', actions: [{ type: 'transition', to: 'merged' }] }, '/actions/0/to'],
  ])('are not %j', async (body, pointer) => {
    const { status, body: problem } = await desk.lead.post('/api/macros', body);
    expect([status, problem.errors[0]?.pointer]).toEqual([422, pointer]);
  });
});
