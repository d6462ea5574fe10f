import { TimedMovesService } from '../../src/cases/timed-moves.service.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, startDesk } from './desk.js';

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;
const everyDay = { zone: 'UTC', spans: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }] };
const targets = (firstResponse: number) => {
  const promised = { firstResponse, nextResponse: 2 * firstResponse, resolution: null };
  return { low: promised, normal: promised, high: promised, urgent: promised };
};

describe.each(dialects)('what is promised (%s)', (dialect) => {
  let desk: Desk;
  let manager: Client;
  beforeAll(async () => {
    desk = await startDesk(dialect);
    manager = await desk.signIn('manager');
  });
  afterAll(() => desk.close());

  const shown = async (id: unknown): Promise<Json> => (await desk.shop.get(`/api/cases/${String(id)}`)).body;
  const clockOf = (view: Json, kind: string) => view.clocks.find((clock) => String(clock.kind) === kind);
  const policy = async (body: Record<string, unknown>): Promise<Json> => {
    const answer = await manager.post('/api/sla-policies', body);
    expect(answer).toMatchObject({ status: 201 });
    return answer.body;
  };
  const retire = ({ id, version }: Json) => manager.patch(`/api/sla-policies/${String(id)}`, version, { active: false });

  it('is the standard of the house until somebody says otherwise', async () => {
    const { body } = await desk.agent.get('/api/sla-policies');
    expect(body.items).toMatchObject([
      { kind: 'service', name: 'Standard service', targets: { urgent: { firstResponse: 60 } }, version: 1 },
      { kind: 'complaint', regime: 'iso_10002', final: { count: 28, unit: 'calendar_days' } },
    ]);
    expect(await desk.complain()).toMatchObject({
      slaPolicy: { name: 'Standard service', version: 1 },
      complaintPolicy: { name: 'ISO 10002 practice', version: 1 },
    });
  });

  it('is decided by the first policy that is for the case', async () => {
    const calls = { channels: ['phone'] };
    const late = await policy({ name: 'Calls', match: calls, position: 20, calendar: everyDay, targets: targets(50) });
    const early = await policy({ name: 'VIP calls', match: { ...calls, tags: ['vip'] }, position: 10, calendar: everyDay, targets: targets(5) });
    const due = async (more: Record<string, unknown>) => {
      const opened = await desk.complain({ channel: 'phone', ...more });
      const at = Date.parse(String(clockOf(opened, 'first_response')?.dueAt));
      return [String(opened.slaPolicy.name), (at - Date.parse(String(opened.createdAt))) / minute];
    };
    expect(await due({ tags: ['vip'] })).toEqual(['VIP calls', 5]);
    expect(await due({})).toEqual(['Calls', 50]);
    await retire(late);
    expect((await due({}))[0]).toBe('Standard service');
    await retire(early);
  });

  it('stays promised when the policy changes, until it is applied anew', async () => {
    const before = await policy({ name: 'Mail', match: { channels: ['email'] }, calendar: everyDay, targets: targets(60) });
    const opened = await desk.complain({ channel: 'email' });
    const changed = await manager.patch(`/api/sla-policies/${String(before.id)}`, 1, { targets: targets(10) });
    expect(changed).toMatchObject({ status: 200, body: { version: 2, name: 'Mail', targets: { low: { firstResponse: 10 } } } });
    await desk.move(opened.id, { to: 'waiting_customer' }, desk.shop);
    const kept = await shown(opened.id);
    expect(kept.slaPolicy).toMatchObject({ name: 'Mail', version: 1 });
    expect(clockOf(kept, 'first_response')?.dueAt).toBe(clockOf(opened, 'first_response')?.dueAt);
    expect((await desk.complain({ channel: 'email' })).slaPolicy).toMatchObject({ version: 2 });

    const preview = await manager.post('/api/sla-policies/reapply', { dryRun: true });
    expect(preview).toMatchObject({ status: 200, body: { truncated: false, policies: [{ name: 'Mail', version: 2, cases: 1 }, { name: 'Standard service' }] } });
    // Two calls of the test before: their policies are retired.
    expect(preview.body.cases).toBe(3);
    expect((await shown(opened.id)).slaPolicy).toMatchObject({ version: 1 });
    await manager.post('/api/sla-policies/reapply');
    await desk.settle();
    const anew = await shown(opened.id);
    expect(anew.slaPolicy).toMatchObject({ version: 2 });
    expect(Date.parse(String(clockOf(anew, 'first_response')?.dueAt))).toBe(Date.parse(String(opened.createdAt)) + 10 * minute);
    expect((await manager.post('/api/sla-policies/reapply', { dryRun: true })).body.cases).toBe(0);
    const { items } = (await desk.shop.get(`/api/cases/${String(opened.id)}/timeline`)).body;
    expect(items.filter(({ kind }) => String(kind) === 'case.sla_changed')).toMatchObject([
      { actor: { id: manager.staffId }, summary: 'is measured by Mail (version 2) and ISO 10002 practice (version 1) from now on' },
    ]);
    await retire(changed.body);
  });

  it('counts every further message until the next reply', async () => {
    const made = await policy({ name: 'Chat', match: { channels: ['chat'] }, calendar: everyDay, targets: targets(30) });
    const from = { channel: 'chat', author: { email: 'chatty@example.com' }, orderRef: 'chat-1' };
    const { id } = await desk.complain(from);
    await desk.move(id, { to: 'waiting_customer' }, desk.shop);
    expect(clockOf(await shown(id), 'next_response')).toBeUndefined();
    desk.clock.advance(hour);
    const asked = desk.clock.now();
    const waiting = await desk.complain({ ...from, body: 'Still broken.' });
    expect(clockOf(waiting, 'next_response')).toMatchObject({
      state: 'running',
      startedAt: new Date(asked).toISOString(),
      dueAt: new Date(asked + hour).toISOString(),
    });
    desk.clock.advance(2 * hour);
    await desk.app.get(TimedMovesService).run();
    expect(clockOf(await shown(id), 'next_response')).toMatchObject({ state: 'breached' });
    await desk.move(id, { to: 'waiting_customer' }, desk.shop);
    expect(clockOf(await shown(id), 'next_response')).toMatchObject({ state: 'met', metAt: new Date(asked + 2 * hour).toISOString() });
    const again = clockOf(await desk.complain({ ...from, body: 'Hello?' }), 'next_response');
    expect(again).toMatchObject({ state: 'running', breachedAt: null, startedAt: new Date(desk.clock.now()).toISOString() });
    const missed = (await desk.shop.get(`/api/cases/${String(id)}/timeline`)).body.items.filter(
      ({ kind }) => String(kind) === 'case.breached',
    );
    expect(missed.map(({ data }) => String(data.clock))).toEqual(['next_response']);
    await retire(made);
  });

  it('has something done, once, when it is not kept', async () => {
    const lead = desk.lead.staffId;
    const made = await policy({
      name: 'Stores',
      match: { channels: ['store'] },
      calendar: everyDay,
      targets: targets(60),
      warningMinutes: 20,
      escalations: [
        { on: 'warning', clocks: ['first_response'], actions: [{ type: 'notify', to: ['leads'], message: 'Soon late' }] },
        { on: 'breach', actions: [{ type: 'raise_priority' }, { type: 'add_tags', tags: ['late'] }, { type: 'assign', staffId: lead }] },
      ],
    });
    const { id, priority } = await desk.complain({ channel: 'store' });
    const escalated = async () =>
      (await desk.shop.get(`/api/cases/${String(id)}/timeline`)).body.items
        .filter(({ kind }) => String(kind) === 'case.escalated')
        .map(({ data }) => `${String(data.stage)} ${String(data.clock)}`);
    const pass = async (minutes: number) => {
      desk.clock.advance(minutes * minute);
      await Promise.all([desk.app.get(TimedMovesService).run(), desk.app.get(TimedMovesService).run()]);
    };
    await pass(39);
    expect(await escalated()).toEqual([]);
    await pass(1);
    expect(await escalated()).toEqual(['warning first_response']);
    const { items } = (await desk.lead.get('/api/notices?unread=true')).body;
    expect(items).toMatchObject([{ message: 'Soon late', case: { id } }]);
    expect((await desk.agent.get('/api/notices')).body.items).toHaveLength(0);
    expect((await desk.lead.post(`/api/notices/${String(items[0]?.id)}/read`)).body.readAt).not.toBeNull();
    expect((await desk.lead.get('/api/notices?unread=true')).body.items).toHaveLength(0);
    await pass(20);
    await pass(1);
    expect(await escalated()).toEqual(['warning first_response', 'breach first_response']);
    expect(await shown(id)).toMatchObject({ tags: ['late'], assignee: { id: lead }, breaching: true });
    expect((await shown(id)).priority).not.toBe(priority);
    // A version that wants the same done does it no second time for a clock that is the same.
    await manager.patch(`/api/sla-policies/${String(made.id)}`, 1, { name: 'Shops' });
    await manager.post('/api/sla-policies/reapply');
    await desk.settle();
    await pass(1);
    expect(await escalated()).toHaveLength(2);
    await retire({ ...made, version: 2 } as unknown as Json);
  });

  it('names only what there is', async () => {
    const escalations = [{ on: 'breach', actions: [{ type: 'assign', staffId: '0190aaaa-0000-7000-8000-000000000000' }] }];
    const unknown = await manager.post('/api/sla-policies', { name: 'x', escalations });
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ pointer: '/escalations/0/actions/0/staffId', code: 'unknown' }] } });
    const resolving = [{ on: 'breach', actions: [{ type: 'transition', to: 'resolved' }] }];
    expect(await manager.post('/api/sla-policies', { name: 'x', escalations: resolving })).toMatchObject({ status: 422 });
  });

  it('is owed by the rules of whoever supervises the shop', async () => {
    const fca = await policy({ kind: 'complaint', name: 'FCA', regime: 'fca_disp', match: { categories: ['refund'] } });
    const opened = await desk.complain({ body: 'I want a refund. Where is my refund?' });
    expect(opened).toMatchObject({ category: 'refund', complaintPolicy: { id: fca.id, version: 1 } });
    const at = Date.parse(String(opened.createdAt));
    expect(Date.parse(String(clockOf(opened, 'final_response')?.dueAt))).toBe(at + 56 * day);
    expect(Date.parse(String(clockOf(opened, 'holding')?.dueAt))).toBe(at + 28 * day);
    expect(clockOf(opened, 'summary')).toMatchObject({ state: 'running' });
    const own = await manager.patch(`/api/sla-policies/${String(fca.id)}`, 1, { regime: 'cfpb', acknowledge: { count: 2, unit: 'business_days' } });
    expect(own.body).toMatchObject({
      regime: 'cfpb',
      acknowledge: { count: 2, unit: 'business_days' },
      final: { count: 15 },
      finalAfterHolding: { count: 60 },
      holding: null,
    });
    await retire(own.body);
  });

  it.each([
    [{ name: '' }, '/name'],
    [{ name: 'x', calendar: { ...everyDay, zone: 'Mars/Olympus' } }, '/calendar/zone'],
    [{ name: 'x', calendar: { zone: 'UTC', spans: [{ days: [1], opens: '10:00', closes: '09:00' }] } }, '/calendar/spans/0/closes'],
    [{ name: 'x', calendar: { zone: 'UTC', spans: [{ days: [1, 2], opens: '09:00', closes: '12:00' }, { days: [2], opens: '11:00', closes: '14:00' }] } }, '/calendar/spans'],
    [{ name: 'x', calendar: { zone: 'UTC', spans: [{ days: [1], opens: '09:00', closes: '09:30' }] } }, '/calendar/spans'],
    [{ name: 'x', calendar: { zone: 'UTC', spans: [{ days: [1], opens: '09:00', closes: '10:00' }] }, targets: targets(20_000) }, '/targets/low/firstResponse'],
    [{ name: 'x', calendar: { ...everyDay, holidays: ['2026-02-30'] } }, '/calendar/holidays/0'],
    [{ name: 'x', kind: 'other' }, '/kind'],
    [{ name: 'x', kind: 'complaint', targets: targets(1) }, '/targets'],
    [{ name: 'x', match: { brand: ['a'] } }, '/match/brand'],
  ])('refuses %j', async (body, pointer) => {
    const answer = await manager.post('/api/sla-policies', body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation.failed' } });
    expect(answer.body.errors.map((error) => String(error.pointer))).toContain(pointer);
  });

  it('is changed by managers, from the version that they have seen, within its kind', async () => {
    const { id } = await policy({ name: 'Post', match: { channels: ['post'] } });
    const url = `/api/sla-policies/${String(id)}`;
    expect((await desk.lead.post('/api/sla-policies', { name: 'x' })).status).toBe(403);
    expect((await manager.patch(url, 1, { kind: 'complaint' })).body.errors[0]).toMatchObject({ pointer: '/kind' });
    expect((await manager.patch(url, 1, { nonsense: 1 })).body.errors[0]).toMatchObject({ pointer: '/nonsense', code: 'unknown' });
    const changed = await manager.patch(url, 1, { name: 'Letters' });
    expect(changed.body).toMatchObject({ name: 'Letters', match: { channels: ['post'] }, version: 2 });
    expect(await manager.patch(url, 1, { name: 'x' })).toMatchObject({ status: 412, body: { current: { version: 2 } } });
    expect((await manager.get('/api/sla-policies/nobody')).status).toBe(404);
    await retire(changed.body);
  });

  it('is listed page by page, in order', async () => {
    const names: string[] = [];
    for (let cursor: Json | null = null, first = true; first || cursor; first = false) {
      const { body } = await manager.get(`/api/sla-policies?limit=2${cursor ? `&cursor=${String(cursor)}` : ''}`);
      names.push(...body.items.map(({ name }) => String(name)));
      cursor = body.nextCursor as Json | null;
    }
    expect(names.slice(0, 2)).toEqual(['VIP calls', 'Calls']);
    expect(names.slice(-2)).toEqual(['Standard service', 'ISO 10002 practice']);
    expect(new Set(names).size).toBe(names.length);
  });
});
