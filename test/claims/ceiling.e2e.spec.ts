import { dialects } from '../databases/database.js';
import { type BoughtOrder, Desk, inEuro, type Leg, refund } from './desk.js';

describe.each(dialects)('the ceiling (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  const propose = async (order: BoughtOrder, legs: Leg[], lines?: { sku: string; quantity: number; reason: string }[]) =>
    desk.try(desk.admin, await desk.assessing(order, lines), 'propose', { legs: legs.map(inEuro), reason: 'Broken' });
  const refused = async (order: BoughtOrder, legs: Leg[]) => {
    const { status, body } = await propose(order, legs);
    return [status, body.code, body.maximumMinor, body.leg];
  };

  it('of a refund is the payment', async () => {
    const order = await desk.bought({ lines: [{ sku: 'LAMP', paidMinor: 9_000 }], payments: [{ capturedMinor: 8_000 }] });
    expect(await refused(order, [refund(8_001)])).toEqual([409, 'claim.over_ceiling', 8_000, 0]);
    expect((await propose(order, [refund(5_000)])).status).toBe(200);
    expect(await refused(order, [refund(3_001)])).toEqual([409, 'claim.over_ceiling', 3_000, 0]);
    expect((await propose(order, [refund(3_000)])).status).toBe(200);
    expect(await refused(order, [refund(1)])).toEqual([409, 'claim.over_ceiling', 0, 0]);
  });

  it('of anything but goodwill is what was paid for the line after its discount', async () => {
    const order = await desk.bought({ lines: [{ sku: 'LAMP', paidMinor: 7_999, quantity: 2 }], payments: [{ capturedMinor: 20_000 }] });
    expect(await refused(order, [refund(8_000)])).toEqual([409, 'claim.over_ceiling', 7_999, 0]);
    expect(await refused(order, [{ kind: 'replacement', amountMinor: 8_000 }])).toEqual([409, 'claim.over_ceiling', 7_999, 0]);
    expect(await refused(order, [{ kind: 'repair', amountMinor: 4_000 }, refund(4_000)])).toEqual([409, 'claim.over_ceiling', 3_999, 1]);
    expect((await propose(order, [{ kind: 'goodwill', amountMinor: 100_000 }])).status).toBe(200);
    expect([await desk.payment(order.paymentIds[0]), await desk.given(order.lineIds[0])]).toEqual([{ reserved: 0, refunded: 0 }, 0]);
    expect((await propose(order, [{ kind: 'replacement', amountMinor: 4_000 }])).status).toBe(200);
    expect([await desk.payment(order.paymentIds[0]), await desk.given(order.lineIds[0])]).toEqual([{ reserved: 0, refunded: 0 }, 4_000]);
    expect(await refused(order, [refund(4_000)])).toEqual([409, 'claim.over_ceiling', 3_999, 0]);
  });

  it('spreads over the lines of the claim, and only those', async () => {
    const order = await desk.bought({
      lines: [{ sku: 'LAMP', paidMinor: 3_000 }, { sku: 'MUG', paidMinor: 1_000 }, { sku: 'SOFA', paidMinor: 6_000 }],
    });
    const lines = [{ sku: 'LAMP', quantity: 1, reason: 'damaged' }, { sku: 'MUG', quantity: 1, reason: 'late' }];
    expect((await propose(order, [refund(4_001)], lines)).body.maximumMinor).toBe(4_000);
    expect((await propose(order, [refund(1_001)], lines)).status).toBe(200);
    expect(await Promise.all(order.lineIds.map((id) => desk.given(id)))).toEqual([751, 250, 0]);
    const claim = await desk.assessing(order, lines);
    const onMug = { ...refund(750), lineIds: [String(claim.lines[1].id)], currency: 'EUR' };
    expect((await desk.try(desk.admin, claim, 'propose', { legs: [onMug], reason: 'Broken' })).status).toBe(200);
    expect(await Promise.all(order.lineIds.map((id) => desk.given(id)))).toEqual([751, 1_000, 0]);
  });

  it('names the lines of a leg by the id in the claim or in the shop', async () => {
    const order = await desk.bought();
    const claim = await desk.assessing(order);
    for (const id of [String(claim.lines[0].id), `${order.ref}-1`]) {
      const { version } = await desk.claim(claim);
      const answer = await desk.agent.act(`/api/claims/${claim.id}/propose`, version, { legs: [{ ...inEuro(refund(1)), lineIds: [id] }], reason: 'x' });
      expect(answer.body.legs[0].lineIds).toEqual([order.lineIds[0]]);
    }
    const { version } = await desk.claim(claim);
    const wrong = await desk.agent.act(`/api/claims/${claim.id}/propose`, version, { legs: [{ ...inEuro(refund(1)), lineIds: ['x'] }], reason: 'x' });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/legs/0/lineIds/0']);
  });

  it('wants to know which of several payments a refund goes to', async () => {
    const order = await desk.bought({ payments: [{ capturedMinor: 5_000 }, { capturedMinor: 5_000 }] });
    const { status, body } = await propose(order, [refund(1_000)]);
    expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([422, '/legs/0/paymentId', 'ambiguous']);
    expect((await propose(order, [refund(5_000, order.paymentIds[1]), refund(2_000, order.paymentIds[0])])).status).toBe(200);
    expect(await Promise.all(order.paymentIds.map((id) => desk.payment(id)))).toEqual([
      { reserved: 2_000, refunded: 0 }, { reserved: 5_000, refunded: 0 },
    ]);
    // Only one has something left.
    expect((await propose(order, [refund(3_000)])).status).toBe(200);
    const elsewhere = await desk.bought();
    const foreign = await propose(order, [refund(1, elsewhere.paymentIds[0])]);
    expect([foreign.status, foreign.body.errors[0].code]).toEqual([422, 'unknown']);
  });

  it('is looked at again when somebody approves', async () => {
    const order = await desk.bought();
    const [first, second] = [await desk.proposed(order, [refund(6_000)]), await desk.proposed(order, [refund(6_000)])];
    await desk.do(desk.lead, first, 'approve');
    const { status, body } = await desk.try(desk.lead, second, 'approve');
    expect([status, body.code, body.maximumMinor]).toEqual([409, 'claim.over_ceiling', 4_000]);
    expect(await desk.claim(second)).toEqual(second);
  });

  it('lets exactly one of 200 claims for 60 % of a payment out', async () => {
    const order = await desk.bought();
    const claims = [];
    for (let from = 0; from < 200; from += 20) {
      claims.push(...(await Promise.all(Array.from({ length: 20 }, () => desk.proposed(order, [refund(6_000)])))));
    }
    const outcomes = await Promise.all(
      claims.map(async (claim) => {
        const approved = await desk.try(desk.lead, claim, 'approve');
        return approved.status === 200 ? desk.try(desk.lead, approved.body, 'settle') : approved;
      }),
    );
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
    const others = outcomes.filter(({ status }) => status !== 200).map(({ status, body }) => [status, String(body.code), Number(body.maximumMinor)]);
    expect(new Set(others.map((other) => other.join()))).toEqual(new Set(['409,claim.over_ceiling,4000']));
    expect(others).toHaveLength(199);
    await desk.redress.settle();
    expect(await desk.payment(order.paymentIds[0])).toEqual({ reserved: 0, refunded: 6_000 });
    expect(await desk.given(order.lineIds[0])).toBe(6_000);
  }, 180_000);
});
