import { dialects } from '../databases/database.js';
import { type BoughtOrder, Desk, inEuro, type Leg, ok, refund } from './desk.js';

describe.each(dialects)('previewing a claim (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  const lamp = [{ sku: 'LAMP', quantity: 1, reason: 'damaged' }];
  const preview = async ({ caseId, ref }: BoughtOrder, legs?: readonly Leg[], lines = lamp, who = desk.agent) =>
    ok(await who.post('/api/claims/preview', { caseId, orderRef: ref, lines, ...(legs ? { legs: legs.map(inEuro) } : {}) }), 200);

  it('shows what is left of each payment and line', async () => {
    const order = await desk.bought({
      lines: [{ sku: 'LAMP', paidMinor: 7_000 }, { sku: 'MUG', paidMinor: 3_000 }],
      payments: [{ capturedMinor: 6_000 }, { capturedMinor: 4_000, processor: 'manual' }],
    });
    await desk.approved(order, [refund(2_500, order.paymentIds[0])]);
    const seen = await preview(order);
    expect(seen).toMatchObject({ amountMinor: 0, currency: 'EUR', ceilingMinor: 4_500, overCeiling: null, ledger: [] });
    expect(seen.ceiling).toEqual({
      payments: [
        { id: order.paymentIds[0], processor: 'fake', capturedMinor: 6_000, reservedMinor: 2_500, refundedMinor: 0, disputedMinor: 0, leftMinor: 3_500 },
        { id: order.paymentIds[1], processor: 'manual', capturedMinor: 4_000, reservedMinor: 0, refundedMinor: 0, disputedMinor: 0, leftMinor: 4_000 },
      ],
      lines: [{ id: order.lineIds[0], sku: 'LAMP', name: 'A lamp', paidMinor: 7_000, givenMinor: 2_500, leftMinor: 4_500 }],
    });
  });

  it('says which leg is too much, and what it could be', async () => {
    const order = await desk.bought();
    expect((await preview(order, [refund(6_000), { kind: 'repair', amountMinor: 4_001 }])).overCeiling).toEqual({ leg: 1, maximumMinor: 4_000 });
    expect((await preview(order, [refund(6_000), { kind: 'repair', amountMinor: 4_000 }])).overCeiling).toBeNull();
  });

  it('says who has to agree', async () => {
    const order = await desk.bought();
    expect((await preview(order, [refund(5_000)])).approval).toEqual({ needed: false, withinOwnLimit: true, neededRole: null, ownLimitMinor: 5_000 });
    expect((await preview(order, [refund(5_001)])).approval).toEqual({ needed: true, withinOwnLimit: false, neededRole: 'lead', ownLimitMinor: 5_000 });
    expect((await preview(order, [refund(5_001)], lamp, desk.lead)).approval).toMatchObject({ needed: false, ownLimitMinor: 20_000 });
  });

  it('shows entries that balance', async () => {
    const { ledger } = await preview(await desk.bought(), [refund(600), { kind: 'goodwill', amountMinor: 100 }]);
    expect(ledger).toEqual([
      { account: 'refunds', amountMinor: 600, currency: 'EUR' },
      { account: 'paid_by_fake', amountMinor: -600, currency: 'EUR' },
      { account: 'goodwill', amountMinor: 100, currency: 'EUR' },
      { account: 'paid_by_manual', amountMinor: -100, currency: 'EUR' },
    ]);
  });

  it('writes nothing', async () => {
    const order = await desk.bought();
    const agent = await desk.redress.signIn('agent');
    const before = (await agent.get(`/api/claims?orderRef=${order.ref}`)).body;
    const { headers } = await agent.post(
      '/api/claims/preview', { caseId: order.caseId, orderRef: order.ref, lines: lamp, legs: [inEuro(refund(100))] }, { 'idempotency-key': 'k' },
    );
    expect(headers['etag']).toBeUndefined();
    expect((await agent.get(`/api/claims?orderRef=${order.ref}`)).body).toEqual(before);
    expect(await desk.payment(order.paymentIds[0])).toEqual({ reserved: 0, refunded: 0 });
  });

  it('names what to look at twice', async () => {
    const order = await desk.bought({ lines: [{ sku: 'LAMP', paidMinor: 5_000, quantity: 2 }] });
    expect((await preview(order)).risk).toEqual({ level: 'low', reasons: [] });
    const all = [{ sku: 'LAMP', quantity: 2, reason: 'damaged' }];
    expect((await preview(order, undefined, all)).risk.reasons.map(({ code }) => code)).toEqual(['whole_order']);
    const first = await desk.filed(order);
    await desk.filed(order);
    expect((await preview(order)).risk).toEqual({ level: 'low', reasons: [] });
    const later = { ...order, caseId: await desk.caseAbout(`${order.ref}-other`, `${order.ref}@example.com`) };
    const { risk } = await preview(later);
    expect([risk.level, risk.reasons.map(({ code }) => code)]).toEqual(['elevated', ['claimed_before', 'previous_claims']]);
    expect((await preview(later, undefined, all)).risk.level).toBe('high');
    await desk.do(desk.agent, first, 'withdraw', { reason: 'Found it' });
    desk.redress.clock.advance(91 * 24 * 60 * 60 * 1000);
    const agent = await desk.redress.signIn('agent');
    expect((await preview(later, undefined, lamp, agent)).risk.reasons.map(({ code }) => code)).toEqual(['claimed_before']);
  });
});
