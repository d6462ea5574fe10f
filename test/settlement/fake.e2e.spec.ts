import { AskJob } from '../../src/settlement/ask.job.js';
import { FakePayout } from '../../src/settlement/processors/fake-payout.entity.js';
import type { Json } from '../client.js';
import { type BoughtOrder, Desk, ok, refund } from '../claims/desk.js';
import { dialects } from '../databases/database.js';

describe.each(dialects)('settling with a processor (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  const settled = async (externalId: string): Promise<{ order: BoughtOrder; claim: Json; leg: Json }> => {
    const order = await desk.bought({ payments: [{ externalId, capturedMinor: 10_000 }] });
    const claim = await desk.settling(order, [refund(6_000)]);
    return { order, claim, leg: claim.legs[0] };
  };
  const held = async ({ paymentIds, lineIds }: BoughtOrder) => ({
    ...(await desk.payment(paymentIds[0])), given: await desk.given(lineIds[0]),
  });
  const act = (leg: Json, verb: string) => desk.lead.post(`/api/settlements/${leg.id}/${verb}`, {});
  /** What has really happened at the processor for a leg: one state for each key that arrived. */
  const effects = async (leg: Json): Promise<string[]> => {
    const { body } = await desk.agent.get(`/api/settlements/${leg.id}`);
    const keys = body.attempts.map(({ idempotencyKey }) => String(idempotencyKey));
    const rows = await desk.redress.reads.manager().find(FakePayout, { order: { createdAt: 'ASC' } });
    return rows.filter(({ key }) => keys.includes(key)).map(({ state, submissions }) => `${state} ${submissions}`);
  };

  it('ok_: arrives', async () => {
    const { order, claim, leg } = await settled('ok_');
    expect([claim.state, leg.state, leg.attempts.length]).toEqual(['settled', 'succeeded', 1]);
    expect(await held(order)).toEqual({ reserved: 0, refunded: 6_000, given: 6_000 });
    expect(await effects(leg)).toEqual(['succeeded 1']);
    expect(await desk.told(order.caseId)).toEqual([
      'claim.filed', 'claim.assessed', 'claim.proposed', 'claim.approval_requested', 'claim.approved', 'claim.settling',
      'leg.succeeded', 'claim.settled',
    ]);
  });

  it('pending_: waits until it is asked again', async () => {
    const { order, claim, leg } = await settled('pending_');
    expect([claim.state, claim.needsAttention, leg.state]).toEqual(['settling', false, 'pending']);
    expect(await held(order)).toEqual({ reserved: 6_000, refunded: 0, given: 6_000 });
    expect(ok(await act(leg, 'resolve'), 200).state).toBe('succeeded');
    expect((await desk.claim(claim)).state).toBe('settled');
    expect(await held(order)).toEqual({ reserved: 0, refunded: 6_000, given: 6_000 });
    expect(await effects(leg)).toEqual(['succeeded 1']);
  });

  it('fail_: fails, gives the room back, and may be tried again under a new key', async () => {
    const { order, claim, leg } = await settled('fail_');
    expect([claim.state, claim.needsAttention, leg.state, leg.allowed]).toEqual(['settling', true, 'failed', ['submitting']]);
    expect(await held(order)).toEqual({ reserved: 0, refunded: 0, given: 0 });
    const retried = ok(await act(leg, 'retry'), 200);
    expect([retried.state, retried.attempts.length]).toEqual(['submitting', 2]);
    expect(retried.attempts[0].idempotencyKey).not.toBe(retried.attempts[1].idempotencyKey);
    await desk.redress.settle();
    expect(await desk.claim(claim)).toMatchObject({ state: 'settling', needsAttention: true, legs: [{ state: 'failed' }] });
    expect(await held(order)).toEqual({ reserved: 0, refunded: 0, given: 0 });
  });

  it('lets people give up once every leg has failed, and pay in another way', async () => {
    const { order, claim, leg } = await settled('fail_');
    expect(claim.allowed).toEqual(['settled', 'proposed', 'withdrawn']);
    const otherwise = { legs: [{ kind: 'goodwill', amountMinor: 5_000, currency: 'EUR' }], reason: 'The card is closed' };
    const edited = await desk.do(desk.agent, claim, 'propose', otherwise);
    expect(edited).toMatchObject({ state: 'approved', needsAttention: false, legs: [{ kind: 'goodwill', state: 'planned' }] });
    expect(edited.approvals.map(({ voidedAt }) => voidedAt === null)).toEqual([false, true]);
    const { body: cancelled } = await desk.agent.get(`/api/settlements/${leg.id}`);
    expect(cancelled).toMatchObject({ state: 'failed', cancelledAt: '2026-03-02T10:00:00.000Z', allowed: [], attempts: [{ state: 'failed' }] });
    expect((await act(leg, 'retry')).body).toMatchObject({ status: 409, code: 'state.illegal', allowed: [] });
    expect(await desk.told(order.caseId)).toContain('claim.settlement_cancelled');
    await desk.do(desk.agent, edited, 'settle');
    await desk.redress.settle();
    const { legs } = await desk.claim(claim);
    ok(await desk.lead.post(`/api/settlements/${legs[0].id}/confirm`, { outcome: 'succeeded', reference: 'SEPA 1' }), 200);
    expect((await desk.claim(claim)).state).toBe('settled');
    expect(await held(order)).toEqual({ reserved: 0, refunded: 0, given: 0 });
  });

  it('lets people withdraw a claim whose legs have all failed, but not while one may still arrive', async () => {
    const { claim } = await settled('fail_');
    expect((await desk.do(desk.agent, claim, 'withdraw', { reason: 'Found it' })).state).toBe('withdrawn');
    const order = await desk.bought({ payments: [{ externalId: 'fail_', capturedMinor: 5_000 }, { externalId: 'pending_', capturedMinor: 5_000 }] });
    const half = await desk.settling(order, [refund(3_000, order.paymentIds[0]), refund(2_000, order.paymentIds[1])]);
    expect([half.needsAttention, half.allowed]).toEqual([true, ['settled']]);
    const refused = await desk.try(desk.agent, half, 'withdraw', { reason: 'Found it' });
    expect([refused.status, refused.body.code, refused.body.allowed]).toEqual([409, 'state.illegal', ['settled']]);
  });

  it('retries only what there is still room for', async () => {
    const { order, leg } = await settled('fail_');
    await desk.approved(order, [refund(5_000)]);
    const { status, body } = await act(leg, 'retry');
    expect([status, body.code, body.maximumMinor]).toEqual([409, 'claim.over_ceiling', 5_000]);
    expect((await desk.agent.get(`/api/settlements/${leg.id}`)).body).toEqual(leg);
  });

  it('timeout_ok_: is unknown, stays reserved, and turns out to have arrived', async () => {
    const { order, claim, leg } = await settled('timeout_ok_');
    expect([claim.state, claim.needsAttention, leg.state]).toEqual(['settling', false, 'unknown']);
    expect(await held(order)).toEqual({ reserved: 6_000, refunded: 0, given: 6_000 });
    expect((await act(leg, 'retry')).body).toMatchObject({ status: 409, code: 'state.illegal', allowed: ['succeeded', 'failed'] });
    expect(ok(await act(leg, 'resolve'), 200).state).toBe('succeeded');
    expect((await desk.claim(claim)).state).toBe('settled');
    expect(await held(order)).toEqual({ reserved: 0, refunded: 6_000, given: 6_000 });
    expect(await effects(leg)).toEqual(['succeeded 1']);
  });

  it('timeout_lost_: is unknown, turns out never to have arrived, and may be tried again', async () => {
    const { order, claim, leg } = await settled('timeout_lost_');
    expect(leg.state).toBe('unknown');
    const resolved = ok(await act(leg, 'resolve'), 200);
    expect([resolved.state, resolved.attempts[0].detail]).toEqual(['failed', 'The processor never received it.']);
    expect(await desk.claim(claim)).toMatchObject({ state: 'settling', needsAttention: true });
    expect(await held(order)).toEqual({ reserved: 0, refunded: 0, given: 0 });
    expect(ok(await act(leg, 'retry'), 200).attempts.length).toBe(2);
    await desk.redress.settle();
    expect(await effects(leg)).toEqual([]);
  });

  it('late_fail_: arrives, and is taken back', async () => {
    const { order, claim, leg } = await settled('late_fail_');
    expect([claim.state, leg.state]).toEqual(['settled', 'succeeded']);
    expect(await held(order)).toEqual({ reserved: 0, refunded: 6_000, given: 6_000 });
    expect(ok(await act(leg, 'resolve'), 200).state).toBe('failed');
    expect(await desk.claim(claim)).toMatchObject({ state: 'settling', needsAttention: true });
    expect(await held(order)).toEqual({ reserved: 0, refunded: 0, given: 0 });
    expect((await desk.told(order.caseId)).slice(-2)).toEqual(['leg.taken_back', 'claim.unsettled']);
    expect(ok(await act(leg, 'retry'), 200).state).toBe('submitting');
    await desk.redress.settle();
    expect((await desk.claim(claim)).state).toBe('settled');
    expect(await held(order)).toEqual({ reserved: 0, refunded: 6_000, given: 6_000 });
  });

  it('asks by itself, later and later', async () => {
    const job = desk.redress.app.get(AskJob);
    const [lost, slow, late] = [await settled('timeout_lost_'), await settled('pending_'), await settled('late_fail_')];
    const states = () => Promise.all([lost, slow, late].map(async ({ leg }) => (await desk.agent.get(`/api/settlements/${leg.id}`)).body.state));
    desk.redress.clock.advance(29_999);
    await job.askDue();
    expect(await states()).toEqual(['unknown', 'pending', 'succeeded']);
    desk.redress.clock.advance(1);
    await job.askDue();
    expect(await states()).toEqual(['failed', 'succeeded', 'succeeded']);
    desk.redress.clock.advance(30_000);
    await job.askDue();
    expect(await states()).toEqual(['failed', 'succeeded', 'failed']);
  });

  it('settles a claim once all its legs have arrived', async () => {
    const order = await desk.bought({ payments: [{ externalId: 'pending_', capturedMinor: 5_000 }, { externalId: 'ok_', capturedMinor: 5_000 }] });
    const claim = await desk.settling(order, [refund(3_000, order.paymentIds[0]), refund(2_000, order.paymentIds[1])]);
    expect([claim.state, claim.legs.map(({ state }) => state)]).toEqual(['settling', ['pending', 'succeeded']]);
    await act(claim.legs[0], 'resolve');
    expect((await desk.claim(claim)).state).toBe('settled');
  });

  it('goes out once, however often it is asked for', async () => {
    const order = await desk.bought();
    const approved = await desk.approved(order, [refund(6_000)]);
    const answers = await Promise.all(Array.from({ length: 10 }, () => desk.try(desk.agent, approved, 'settle')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
    await desk.redress.settle();
    const now = await desk.claim(approved);
    expect((await desk.try(desk.agent, now, 'settle')).body).toMatchObject({ status: 409, code: 'state.illegal', allowed: ['settling'] });
    expect(await effects(now.legs[0])).toEqual(['succeeded 1']);
  });

  it('answers a repeat with the same key as it did the first time', async () => {
    const order = await desk.bought();
    const approved = await desk.approved(order, [refund(6_000)]);
    const key = { 'idempotency-key': 'settle-once' };
    const settle = () => desk.agent.act(`/api/claims/${approved.id}/settle`, approved.version, {}, key);
    const first = await settle();
    await desk.redress.settle();
    const second = await settle();
    expect([first.status, second.status, second.headers['idempotency-replayed']]).toEqual([200, 200, 'true']);
    expect(second.body).toEqual(first.body);
  });

  it('refuses what no processor here can carry out', async () => {
    const order = await desk.bought({ payments: [{ processor: 'stripe', capturedMinor: 10_000 }] });
    const claim = await desk.assessing(order);
    for (const [leg, processor] of [[refund(100), 'stripe'], [{ kind: 'store_credit', amountMinor: 100 }, 'store_credit']] as const) {
      const { status, body } = await desk.try(desk.agent, claim, 'propose', { legs: [{ ...leg, currency: 'EUR' }], reason: 'Broken' });
      expect([status, body.code, body.processor, body.errors[0].pointer]).toEqual([422, 'claim.leg_unavailable', processor, '/legs/0']);
    }
    expect(await desk.claim(claim)).toEqual(claim);
  });
});

describe('a shop without the fake processor', () => {
  it('does not have it', async () => {
    const desk = await Desk.open('sqlite', { REDRESS_FAKE_PROCESSOR: '' });
    const claim = await desk.assessing(await desk.bought());
    const answer = await desk.try(desk.agent, claim, 'propose', { legs: [{ ...refund(100), currency: 'EUR' }], reason: 'Broken' });
    expect([answer.status, answer.body.code]).toEqual([422, 'claim.leg_unavailable']);
    await desk.close();
  });
});
