import { Case } from '../../src/cases/case.entity.js';
import { ripeSql } from '../../src/cases/rules/ripe-sql.js';
import { type RuleCondition, ruleCondition } from '../../src/cases/rules/rule-condition.schema.js';
import { holdsAll } from '../../src/cases/rules/rule.policy.js';
import { RulesInForce } from '../../src/cases/rules/rules-in-force.js';
import { TimeRulesService } from '../../src/cases/rules/time-rules.service.js';
import sql from 'sql-template-tag';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, resolution, startDesk } from './desk.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const nobody = '0190aaaa-0000-7000-8000-000000000000';
const tag = (...tags: string[]) => ({ type: 'add_tags', tags });
const is = (field: string, ...value: unknown[]) => ({ field, operator: 'in', value });

describe.each(dialects)('rules (%s)', (dialect) => {
  let desk: Desk;
  let manager: Client;
  beforeAll(async () => {
    desk = await startDesk(dialect);
    // Keys live longer than sessions, and weeks go by here.
    manager = await desk.key('admin');
  });
  afterAll(() => desk.close());
  afterEach(async () => {
    const { items } = (await manager.get('/api/rules?limit=200')).body;
    await Promise.all(items.map(({ id }) => manager.delete(`/api/rules/${String(id)}`)));
  });

  const rule = async (body: Record<string, unknown>): Promise<Json> => {
    const answer = await manager.post('/api/rules', { name: 'Rule', when: 'created', ...body });
    expect(answer).toMatchObject({ status: 201 });
    return answer.body;
  };
  const shown = async (id: unknown): Promise<Json> => (await desk.shop.get(`/api/cases/${String(id)}`)).body;
  const lines = async (id: unknown): Promise<Json[]> =>
    (await desk.shop.get(`/api/cases/${String(id)}/timeline`)).body.items.map((line) => line);
  const firings = async (id: unknown) =>
    (await lines(id)).filter(({ kind }) => String(kind) === 'rule.fired').map(({ data }) => `${String(data.rule)} ${String(data.version)}`);
  const pass = async (ms: number) => {
    desk.clock.advance(ms);
    return desk.app.get(TimeRulesService).run();
  };

  it('act on a case when it is opened, in the same commit, and say so', async () => {
    const made = await rule({
      name: 'Lawyers',
      conditions: [{ field: 'text', operator: 'matches', value: String.raw`\blawyers?\b` }],
      actions: [{ type: 'set_priority', priority: 'urgent' }, tag('legal'), { type: 'note', body: 'Call them.' }, { type: 'notify', to: ['leads'], message: 'A lawyer' }],
    });
    const quiet = await desk.complain();
    const opened = await desk.complain({ body: 'My LAWYER will write to you.' });
    expect(opened).toMatchObject({ priority: 'urgent', tags: ['legal'] });
    expect(quiet.tags).toHaveLength(0);
    const told = await lines(opened.id);
    const kinds = told.map(({ kind }) => String(kind));
    expect(kinds.slice(0, 3)).toEqual(['case.opened', 'complaint.joined', 'rule.fired']);
    expect(kinds.slice(3)).toContain('case.noted');
    expect(told.find(({ kind }) => String(kind) === 'rule.fired')).toMatchObject({
      actor: null,
      data: { ruleId: made.id, rule: 'Lawyers', version: 1 },
      summary: 'followed the rule “Lawyers” (version 1)',
    });
    expect((await desk.lead.get('/api/notices?unread=true')).body.items[0]).toMatchObject({ message: 'A lawyer', case: { id: opened.id } });
  });

  it('act on what people and customers change, and know how it was', async () => {
    await rule({
      name: 'Raised',
      when: 'updated',
      conditions: [{ field: 'priority', operator: 'changed' }, { was: is('priority', 'low', 'normal') }, is('priority', 'urgent')],
      actions: [tag('raised')],
    });
    await rule({ name: 'Again', when: 'updated', conditions: [{ field: 'heard', operator: 'again' }], actions: [tag('insists')] });
    const from = { author: { email: 'insists@example.com' }, orderRef: 'rules-1' };
    const { id, version } = await desk.complain(from);
    await desk.shop.patch(`/api/cases/${String(id)}`, version, { priority: 'urgent' });
    expect(await firings(id)).toEqual(['Raised 1']);
    desk.clock.advance(1);
    await desk.complain({ ...from, body: 'Nobody answers!' });
    expect(await shown(id)).toMatchObject({ tags: ['raised', 'insists'] });
    expect(await firings(id)).toEqual(['Raised 1', 'Again 1']);
  });

  it('never make each other go round in circles', async () => {
    await rule({ name: 'Up', when: 'updated', conditions: [is('priority', 'low')], actions: [{ type: 'set_priority', priority: 'high' }] });
    await rule({ name: 'Down', when: 'updated', conditions: [is('priority', 'high')], actions: [{ type: 'set_priority', priority: 'low' }] });
    await rule({ name: 'Always', when: 'updated', actions: [{ type: 'note', body: 'Seen' }] });
    const { id, version } = await desk.complain();
    const changed = await desk.shop.patch(`/api/cases/${String(id)}`, version, { priority: 'low' });
    expect(changed.status).toBe(200);
    await desk.settle();
    expect(await firings(id)).toEqual(['Up 1', 'Down 1', 'Always 1']);
    expect(await shown(id)).toMatchObject({ priority: 'low', version: Number(changed.body.version) + 1 });
  });

  it('leave out what does not apply any more, and do the rest', async () => {
    const gone = await desk.signIn('agent');
    await rule({ name: 'Hers', actions: [{ type: 'assign', staffId: gone.staffId }, tag('hers')] });
    const admin = await desk.signIn('admin');
    await admin.patch(`/api/staff/${gone.staffId}`, 1, { active: false });
    const opened = await desk.complain();
    expect(opened).toMatchObject({ assignee: null, tags: ['hers'] });
    expect((await lines(opened.id)).find(({ kind }) => String(kind) === 'rule.fired')?.data.refused).toMatchObject([{ type: 'assign', code: 'unknown_person' }]);
  });

  it('wait for time to pass, and act once on each occasion', async () => {
    await rule({
      name: 'Silent',
      when: 'time_passed',
      conditions: [is('state', 'waiting_customer'), { field: 'heardAt', operator: 'older_than', value: 14 * day }],
      actions: [{ type: 'set_cause', causeCode: 'no_answer' }, { type: 'set_outcome', outcome: 'no_fault' }, { type: 'transition', to: 'resolved', reason: 'No answer' }],
    });
    const from = { author: { email: 'silent@example.com' }, orderRef: 'rules-2' };
    const { id } = await desk.complain(from);
    await desk.move(id, { to: 'waiting_customer' }, desk.shop);
    await pass(14 * day);
    expect((await shown(id)).state).toBe('waiting_customer');
    expect(await Promise.all([pass(1), pass(0), pass(0)])).toContain(1);
    expect(await shown(id)).toMatchObject({ state: 'resolved', outcome: 'no_fault', causeCode: 'no_answer' });
    await desk.move(id, { to: 'open' }, desk.shop);
    await desk.move(id, { to: 'waiting_customer' }, desk.shop);
    await pass(1);
    expect(await firings(id)).toEqual(['Silent 1', 'Silent 1']);
    await pass(day);
    expect(await firings(id)).toHaveLength(2);
  });

  it('that wait are asked by the database what it can tell, and about nothing that has had them', async () => {
    const from = { author: { email: 'ripe@example.com' }, tags: ['ripe'] };
    const { id } = await desk.complain(from);
    await desk.move(id, { to: 'waiting_customer' }, desk.shop);
    const other = await desk.complain({ ...from, channel: 'form', orderRef: 'ripe-2', body: 'I was injured by this lamp!' });
    await desk.move(other.id, resolution, desk.shop);
    desk.clock.advance(hour);
    const at = desk.clock.now();
    const cases = await desk.reads.manager().find(Case);
    const ripe = async (...rules: { id: string; conditions: RuleCondition[] }[]) =>
      (await desk.reads.all<{ id: string }>(sql`SELECT c.id FROM support_case c WHERE ${ripeSql(dialect, rules, at)}`)).map((row) => row.id).toSorted();
    const times = ['createdAt', 'updatedAt', 'dueAt', 'heardAt', 'respondedAt', 'resolvedAt'].flatMap((field) =>
      ['older_than', 'newer_than'].map((operator) => ({ field, operator, value: hour / 2 })),
    );
    const conditions = [
      ...times, is('tag', 'ripe'), is('state', 'resolved', 'new'), is('channel', 'form'), is('team', 'none'), is('assignee', 'none'),
      { field: 'severity', operator: 'at_least', value: 2 }, { field: 'dueAt', operator: 'within', value: 30 * day },
      { field: 'breaching', operator: 'is', value: false }, is('order', 'ripe-2'), { any: [is('order', 'ripe-2'), is('state', 'waiting_customer')] },
      { field: 'customer', operator: 'not_in', value: [nobody] },
    ].map((condition) => ruleCondition.parse(condition));
    for (const condition of conditions) {
      const holding = cases.filter((now) => holdsAll([condition], { before: null, now, texts: [], at })).map((each) => each.id);
      expect([condition, await ripe({ id: nobody, conditions: [condition] })]).toEqual([condition, holding.toSorted()]);
    }
    const made = await rule({ name: 'Ripe', when: 'time_passed', conditions: [is('tag', 'ripe'), { field: 'createdAt', operator: 'older_than', value: 1 }], actions: [tag('had')] });
    await pass(1);
    const had = { id: String(made.id), conditions: [ruleCondition.parse(is('tag', 'ripe'))] };
    expect(await ripe(had)).toEqual([]);
    expect(await ripe(had, { id: nobody, conditions: had.conditions })).toEqual([String(id), String(other.id)].toSorted());
    const many = Array.from({ length: 300 }, () => ({ id: nobody, conditions: [ruleCondition.parse(is('order', ...Array.from({ length: 50 }, (_, n) => `none-${n}`)))] }));
    expect(await ripe(...many)).toHaveLength(cases.length);
  });

  it('resolve nothing that its checklist keeps open', async () => {
    const list = await manager.post('/api/checklists', { name: 'Always', items: [{ text: 'Call' }] });
    await rule({
      name: 'Too soon',
      when: 'time_passed',
      conditions: [{ field: 'createdAt', operator: 'older_than', value: hour }, is('tag', 'listed')],
      actions: [{ type: 'set_cause', causeCode: 'x' }, { type: 'set_outcome', outcome: 'upheld' }, { type: 'transition', to: 'resolved' }],
    });
    const { id } = await desk.complain({ tags: ['listed'] });
    await pass(2 * hour);
    expect((await shown(id)).state).toBe('new');
    expect((await lines(id)).at(-1)).toMatchObject({ kind: 'rule.refused', data: { code: 'case.resolve_incomplete' } });
    await manager.patch(`/api/checklists/${String(list.body.id)}`, 1, { active: false });
  });

  it('do not go over a veto, and do not ask again', async () => {
    await rule({
      name: 'Close',
      when: 'time_passed',
      conditions: [{ field: 'createdAt', operator: 'older_than', value: hour }, is('tag', 'veto')],
      actions: [{ type: 'set_cause', causeCode: 'x' }, { type: 'set_outcome', outcome: 'upheld' }, { type: 'transition', to: 'resolved' }],
    });
    const { id } = await desk.complain({ orderRef: 'veto-1', tags: ['veto'] });
    const order = { placedAt: '2026-02-01T00:00:00Z', currency: 'EUR', customer: { email: 'v@example.com' }, lines: [{ sku: 'L', name: 'Lamp', quantity: 1, unitPriceMinor: 900 }], payments: [], shipments: [] };
    await (await desk.key('orders')).put('/api/orders/veto-1', order);
    expect((await desk.shop.post('/api/claims', { caseId: id, orderRef: 'veto-1', lines: [{ sku: 'L', quantity: 1, reason: 'damaged' }] })).status).toBe(201);
    await pass(2 * hour);
    await pass(1);
    expect((await shown(id)).state).toBe('new');
    expect((await lines(id)).filter(({ kind }) => String(kind).startsWith('rule.'))).toMatchObject([
      { kind: 'rule.refused', data: { rule: 'Close', code: 'case.claim_open' } },
    ]);
  });

  it('are tried on the last 30 days, and nothing is written', async () => {
    const body = { when: 'updated', conditions: [{ field: 'state', operator: 'changed' }, is('state', 'resolved'), is('tag', 'dry')], actions: [tag('done'), { type: 'assign', staffId: null }] };
    const { id } = await desk.complain({ tags: ['dry'] });
    desk.clock.advance(1);
    const resolved = await desk.move(id, resolution, desk.shop);
    expect(resolved.status).toBe(200);
    const { body: result } = await manager.post('/api/rules/dry-run', body);
    expect(result).toMatchObject({ truncated: false, cases: 1, fired: 1, examples: [{ case: { id }, changes: [{ kind: 'case.edited', summary: 'changed tags' }] }] });
    expect(await shown(id)).toMatchObject({ tags: ['dry'], version: resolved.body.version });
    const created = await manager.post('/api/rules/dry-run', { when: 'created', conditions: [is('state', 'new'), is('tag', 'dry')], actions: [tag('x')] });
    expect(created.body).toMatchObject({ cases: 1, examples: [{ case: { id } }] });
    const passed = await manager.post('/api/rules/dry-run', { when: 'time_passed', conditions: [is('tag', 'dry'), { field: 'createdAt', operator: 'older_than', value: hour / 2 }], actions: [tag('x')] });
    expect(passed.body).toMatchObject({ cases: 0 });
    desk.clock.advance(hour);
    const later = await manager.post('/api/rules/dry-run', { when: 'time_passed', conditions: [is('tag', 'dry'), { field: 'createdAt', operator: 'older_than', value: hour / 2 }], actions: [tag('x')] });
    expect(later.body).toMatchObject({ cases: 1, fired: 1 });
    desk.clock.advance(30 * day);
    expect((await manager.post('/api/rules/dry-run', body)).body).toMatchObject({ looked: 0, fired: 0 });
  });

  it('are kept version by version, in order, on or off', async () => {
    const made = await rule({ name: 'One', actions: [tag('one')], position: 5 });
    const url = `/api/rules/${String(made.id)}`;
    expect(await manager.patch(url, 1, { when: 'updated' })).toMatchObject({ status: 200, body: { version: 2, when: 'updated' } });
    expect(await manager.patch(url, 1, { name: 'x' })).toMatchObject({ status: 412, body: { current: { version: 2 } } });
    expect((await manager.patch(url, 2, { when: 'created', active: false, name: 'Two' })).body).toMatchObject({ version: 3, active: false });
    expect((await desk.complain()).tags).toHaveLength(0);
    const { items } = (await manager.get(`${url}/versions`)).body;
    expect(items.map(({ version, name }) => `${String(version)} ${String(name)}`)).toEqual(['3 Two', '2 One', '1 One']);
    await rule({ name: 'Zero', actions: [tag('z')], position: 1 });
    expect((await manager.get('/api/rules')).body.items.map(({ name }) => String(name))).toEqual(['Zero', 'Two']);
    expect((await manager.delete(url)).status).toBe(204);
    expect((await manager.get(url)).status).toBe(404);
    expect((await manager.get(`${url}/versions`)).status).toBe(200);
    const acts = await desk.reads.all<{ act: string }>(sql`SELECT act FROM audit_entry WHERE "subjectId" = ${String(made.id)} ORDER BY id`);
    expect(acts.map(({ act }) => act)).toEqual(['rule.created', 'rule.changed', 'rule.changed', 'rule.deleted']);
  });

  it.each([
    [{ actions: [] }, '/actions'],
    [{ actions: [{ type: 'explode' }] }, '/actions/0/type'],
    [{ actions: [{ type: 'assign', staffId: nobody }] }, '/actions/0/staffId'],
    [{ actions: [{ type: 'transition', to: 'resolved' }] }, '/actions'],
    [{ actions: [tag('a')], conditions: [{ was: is('state', 'new') }] }, '/conditions/0'],
    [{ actions: [tag('a')], when: 'time_passed' }, '/conditions'],
    [{ actions: [tag('a')], when: 'time_passed', conditions: [{ any: [is('state', 'new'), { field: 'createdAt', operator: 'older_than', value: 1 }] }] }, '/conditions'],
    [{ actions: [tag('a')], conditions: [{ any: [{ field: 'tags', operator: 'changed' }] }] }, '/conditions/0'],
    [{ actions: [tag('a')], when: 'often' }, '/when'],
    [{ actions: [tag('a')], colour: 'red' }, '/colour'],
  ])('are not %j', async (body, pointer) => {
    const answer = await manager.post('/api/rules', { name: 'x', when: 'created', ...body });
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation.failed' } });
    expect(answer.body.errors.map((error) => String(error.pointer))).toContain(pointer);
  });

  it('are read by the unit that asks: many at once wait for nobody', async () => {
    const cases = await Promise.all(Array.from({ length: 30 }, () => desk.complain()));
    desk.app.get(RulesInForce).forget();
    const answers = await Promise.all(cases.map(({ id, version }) => desk.shop.patch(`/api/cases/${String(id)}`, version, { priority: 'high' })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('cost one comparison while there are none', async () => {
    const { reads } = desk;
    let asked = 0;
    const inForce = new RulesInForce({ manager: () => (asked++, reads.manager()) } as unknown as typeof reads, desk.clock);
    for (let change = 0; change < 50; change += 1) expect(await inForce.of(['created', 'updated'])).toHaveLength(0);
    expect(asked).toBe(1);
  });
});
