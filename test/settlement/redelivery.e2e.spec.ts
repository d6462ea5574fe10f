import { newId } from '../../src/common/ids.js';
import { FakePayout } from '../../src/settlement/processors/fake-payout.entity.js';
import { SubmitHandler } from '../../src/settlement/submit.handler.js';
import { LegAttempt } from '../../src/claims/leg-attempt.entity.js';
import { Relay } from '../../src/events/relay.js';
import type { Delivery } from '../../src/events/event-registry.js';
import { Desk, refund } from '../claims/desk.js';
import { dialects } from '../databases/database.js';

/** What happens when the one who called is gone before the answer was stored. */
describe.each(dialects)('an order to a processor that is delivered again (%s)', (dialect) => {
  let desk: Desk;
  let handler: SubmitHandler;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
    handler = desk.redress.app.get(SubmitHandler);
    // The test carries orders out itself.
    await desk.redress.app.get(Relay).stop();
  });
  afterAll(() => desk.close());

  const leaving = async (externalId: string) => {
    const order = await desk.bought({ payments: [{ externalId, capturedMinor: 10_000 }] });
    const { legs } = await desk.do(desk.agent, await desk.approved(order, [refund(6_000)]), 'settle');
    const [leg] = [...legs];
    const attempt = await desk.redress.reads.manager().findOneByOrFail(LegAttempt, { legId: String(leg?.id) });
    const delivery = (times: number): Delivery<'leg.submitting'> => ({
      id: newId(), payload: { id: attempt.legId, attemptId: attempt.id }, attempt: times,
    });
    const arrived = async () => (await desk.redress.reads.manager().findBy(FakePayout, { key: attempt.idempotencyKey })).map(({ submissions }) => submissions);
    const legNow = async () => (await desk.agent.get(`/api/settlements/${attempt.legId}`)).body;
    return { order, delivery, arrived, legNow };
  };

  it('asks first, and does not call again what has arrived', async () => {
    const { delivery, arrived } = await leaving('ok_');
    expect((await handler.call(delivery(1)))?.state).toBe('succeeded');
    expect((await handler.call(delivery(2)))?.state).toBe('succeeded');
    expect(await arrived()).toEqual([1]);
  });

  it('learns after a silence what has arrived', async () => {
    const { delivery, arrived } = await leaving('timeout_ok_');
    expect((await handler.call(delivery(1)))?.state).toBe('unknown');
    expect((await handler.call(delivery(2)))?.state).toBe('succeeded');
    expect(await arrived()).toEqual([1]);
  });

  it('calls again, under the same key, only what never arrived', async () => {
    const { delivery, arrived } = await leaving('ok_');
    expect((await handler.call(delivery(2)))?.state).toBe('succeeded');
    expect(await arrived()).toEqual([1]);
  });

  it('has one effect when two call at once', async () => {
    const { delivery, arrived, legNow, order } = await leaving('ok_');
    const outcomes = await Promise.all([handler.call(delivery(1)), handler.call(delivery(1))]);
    expect(await arrived()).toEqual([2]);
    for (const outcome of outcomes) await desk.redress.tx.run((unit) => handler.store(unit, delivery(1), outcome));
    expect((await legNow()).state).toBe('succeeded');
    expect(await desk.payment(order.paymentIds[0])).toEqual({ reserved: 0, refunded: 6_000 });
    expect(await desk.given(order.lineIds[0])).toBe(6_000);
  });

  it('does not call a processor that has been switched off', async () => {
    const { delivery, arrived } = await leaving('ok_');
    await desk.redress.tx.run((unit) => unit.manager.update('leg', { id: delivery(1).payload.id }, { processor: 'gone' }));
    expect([(await handler.call(delivery(1)))?.state, (await handler.call(delivery(2)))?.state]).toEqual(['failed', 'unknown']);
    expect(await arrived()).toEqual([]);
  });

  it('does nothing once the outcome is stored', async () => {
    const { delivery, arrived, legNow } = await leaving('ok_');
    const outcome = await handler.call(delivery(1));
    await desk.redress.tx.run((unit) => handler.store(unit, delivery(1), outcome));
    const stored = await legNow();
    const again = await handler.call(delivery(2));
    expect(again).toBeNull();
    await desk.redress.tx.run((unit) => handler.store(unit, delivery(2), again));
    expect([await legNow(), await arrived()]).toEqual([stored, [1]]);
  });

  it('ignores news of an attempt that is over, and news that goes backwards', async () => {
    const { delivery, legNow } = await leaving('fail_');
    const store = (outcome: Parameters<SubmitHandler['store']>[2]) =>
      desk.redress.tx.run((unit) => handler.store(unit, delivery(1), outcome));
    const said = (state: 'failed' | 'succeeded' | 'pending') => ({ state, externalRef: null, detail: null });
    await store(said('failed'));
    await store(said('succeeded'));
    await store(said('pending'));
    expect((await legNow()).state).toBe('failed');
    await desk.lead.post(`/api/settlements/${(await legNow()).id}/retry`, {});
    await store(said('succeeded'));
    expect(await legNow()).toMatchObject({ state: 'submitting', attempts: [{ state: 'failed' }, { state: 'submitting' }] });
  });
});
