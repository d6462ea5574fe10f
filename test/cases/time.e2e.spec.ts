import type { Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { TimedMovesService } from '../../src/cases/timed-moves.service.js';
import { type Desk, resolution, startDesk } from './desk.js';

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;

describe.each(dialects)('what time does to a case (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(dialect);
  });
  afterAll(() => desk.close());

  const pass = async (milliseconds: number): Promise<number> => {
    desk.clock.advance(milliseconds);
    return desk.app.get(TimedMovesService).run();
  };
  const shown = async (id: unknown): Promise<Json> => (await desk.shop.get(`/api/cases/${String(id)}`)).body;
  const entries = async (id: unknown, kind: string): Promise<Json[]> =>
    (await desk.shop.get(`/api/cases/${String(id)}/timeline`)).body.items.filter(
      (entry) => String(entry.kind) === kind,
    );

  it('brings a snoozed case back when its time has come', async () => {
    const { id } = await desk.complain();
    await desk.move(
      id,
      { to: 'snoozed', until: new Date(desk.clock.now() + 30 * minute).toISOString() },
      desk.shop,
    );
    await pass(30 * minute - 1);
    expect((await shown(id)).state).toBe('snoozed');
    await pass(1);
    expect(await shown(id)).toMatchObject({ state: 'open', snoozedUntil: null, reopenedCount: 0 });
    expect((await entries(id, 'case.moved'))[1]).toMatchObject({
      actor: null,
      body: null,
      data: { from: 'snoozed', to: 'open', reason: 'snooze_over' },
    });
  });

  it('writes a missed deadline down exactly once, whoever looks how often', async () => {
    const opened = await desk.complain();
    const due = Date.parse(String(opened.dueAt));
    await pass(due - desk.clock.now() - 2 * hour - 1);
    expect((await shown(opened.id)).breaching).toBe(false);
    await pass(1);
    expect(await shown(opened.id)).toMatchObject({ breaching: true, breachedAt: null });
    await pass(2 * hour);
    await Promise.all([pass(0), pass(0), pass(minute)]);
    const late = await shown(opened.id);
    expect(late).toMatchObject({
      breaching: true,
      breachedAt: new Date(due).toISOString(),
      version: opened.version,
    });
    expect(late.clocks[0]).toMatchObject({ kind: 'first_response', state: 'breached', dueAt: opened.dueAt });
    expect((await entries(opened.id, 'case.breached')).map(({ data }) => String(data.clock))).toEqual([
      'first_response',
    ]);
    await desk.move(opened.id, { to: 'waiting_customer' }, desk.shop);
    const met = (await shown(opened.id)).clocks[0];
    expect(met).toMatchObject({ state: 'met', breachedAt: new Date(due).toISOString() });
    expect(await entries(opened.id, 'case.breached')).toHaveLength(1);
  });

  it('notes a deadline that passed before anybody looked, when the case is next worked on', async () => {
    const opened = await desk.complain();
    desk.clock.advance(2 * day);
    await desk.move(opened.id, { to: 'waiting_customer' }, desk.shop);
    expect((await entries(opened.id, 'case.breached')).map(({ data }) => String(data.clock))).toEqual([
      'first_response',
    ]);
    await pass(0);
    expect(await entries(opened.id, 'case.breached')).toHaveLength(1);
  });

  it('pauses the service clocks while the customer is asked, never the complaint deadline', async () => {
    const opened = await desk.complain();
    await desk.move(opened.id, { to: 'waiting_customer' }, desk.shop);
    const waiting = await shown(opened.id);
    expect(waiting.clocks.map(({ state }) => String(state))).toEqual(['met', 'paused', 'met', 'running']);
    const final = waiting.clocks.find(({ kind }) => String(kind) === 'final_response');
    expect(waiting.dueAt).toBe(final?.dueAt);
    expect(Date.parse(String(final?.dueAt))).toBe(Date.parse(String(opened.createdAt)) + 28 * day);
    await pass(7 * day);
    await desk.move(opened.id, { to: 'open' }, desk.shop);
    const resolutionOf = (view: Json) =>
      Date.parse(String(view.clocks.find(({ kind }) => String(kind) === 'resolution')?.dueAt));
    expect(resolutionOf(await shown(opened.id)) - resolutionOf(opened)).toBe(7 * day);
  });

  it('closes a resolved case after seven days', async () => {
    const { id } = await desk.complain();
    await desk.move(id, resolution, desk.shop);
    await pass(7 * day - 1);
    expect((await shown(id)).state).toBe('resolved');
    await pass(1);
    expect(await shown(id)).toMatchObject({ state: 'closed', outcome: 'upheld', dueAt: null });
  });

  it('opens what is waiting, snoozed or resolved when the customer writes again', async () => {
    for (const [move, reopened] of [
      [{ to: 'waiting_customer' }, 0],
      [{ to: 'waiting_partner' }, 0],
      [{ to: 'snoozed', until: new Date(desk.clock.now() + 90 * day).toISOString() }, 0],
      [resolution, 1],
    ] as const) {
      const from = { author: { email: `again-${move.to}@example.com` }, orderRef: `again-${move.to}` };
      const { id } = await desk.complain(from);
      await desk.move(id, move, desk.shop);
      expect(await desk.complain({ ...from, body: 'Are you there? It burned my hand!' })).toMatchObject({
        id,
        state: 'open',
        reopenedCount: reopened,
        outcome: null,
        severity: 3,
        priority: 'urgent',
        counts: { complaints: 2 },
      });
      expect((await entries(id, 'case.moved'))[1]).toMatchObject({
        actor: null,
        data: { from: move.to, to: 'open', reason: 'heard_again' },
      });
    }
  });

  it('opens a closed case within thirty days, and follows it with a new one after that', async () => {
    const from = { author: { email: 'late@example.com' }, orderRef: 'late' };
    const { id } = await desk.complain(from);
    await desk.move(id, resolution, desk.shop);
    await desk.move(id, { to: 'closed' }, desk.shop);
    await pass(30 * day);
    expect(await desk.complain(from)).toMatchObject({ id, state: 'open', reopenedCount: 1 });
    await desk.move(id, resolution, desk.shop);
    await desk.move(id, { to: 'closed' }, desk.shop);
    await pass(30 * day + 1);
    const next = await desk.complain(from);
    expect(next).toMatchObject({ state: 'new', followsCaseId: id, reopenedCount: 0 });
    expect((await desk.complain(from)).id).toBe(next.id);
  });

  it('counts the views as time has left them', async () => {
    await pass(0);
    const { body } = await desk.shop.get('/api/cases?view=breaching&limit=200');
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.counts.breaching).toBe(body.items.length);
  });
});
