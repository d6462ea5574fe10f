import { dialects } from '../databases/database.js';
import { Desk, refund } from './desk.js';

describe.each(dialects)('a claim from filing to the money (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  it('goes the whole way', async () => {
    const order = await desk.bought();
    const filed = await desk.filed(order);
    expect(filed).toMatchObject({
      state: 'filed', allowed: ['assessing', 'withdrawn'], caseId: order.caseId, orderRef: order.ref, currency: 'EUR', version: 1,
      lines: [{ sku: 'LAMP', name: 'A lamp', quantity: 1, reason: 'damaged', orderLineId: order.lineIds[0] }],
      legs: [], approvals: [], proposal: null, needsAttention: false,
    });
    expect(filed.number).toMatch(/^CLM-\d+$/);

    const assessing = await desk.do(desk.agent, filed, 'assess');
    const waiting = await desk.do(desk.agent, assessing, 'propose', {
      legs: [{ ...refund(6_000), currency: 'EUR' }], reason: 'Broken on arrival',
    });
    expect(waiting).toMatchObject({
      state: 'awaiting_approval', amountMinor: 6_000, neededRole: 'lead',
      proposal: { reason: 'Broken on arrival', by: { id: desk.agent.staffId, name: 'agent 1' } },
      legs: [{ kind: 'refund', state: 'planned', amountMinor: 6_000, currency: 'EUR', paymentId: order.paymentIds[0], processor: 'fake', attempts: [] }],
    });
    expect(await desk.payment(order.paymentIds[0])).toEqual({ reserved: 0, refunded: 0 });

    const approved = await desk.do(desk.lead, waiting, 'approve', { note: 'Looks right' });
    expect(approved).toMatchObject({
      state: 'approved', neededRole: null,
      approvals: [{ by: { id: desk.lead.staffId }, mode: 'second_person', amountMinor: 6_000, note: 'Looks right', voidedAt: null }],
    });
    expect(await desk.payment(order.paymentIds[0])).toEqual({ reserved: 6_000, refunded: 0 });
    expect(await desk.given(order.lineIds[0])).toBe(6_000);

    const settling = await desk.do(desk.agent, approved, 'settle');
    expect(settling).toMatchObject({ state: 'settling', legs: [{ state: 'submitting', attempts: [{ number: 1, state: 'submitting' }] }] });
    await desk.redress.settle();
    const settled = await desk.claim(filed);
    expect(settled).toMatchObject({ state: 'settled', legs: [{ state: 'succeeded', attempts: [{ state: 'succeeded' }] }] });
    expect(settled.legs[0].externalRef).toBe(`fake_${settled.legs[0].attempts[0].idempotencyKey}`);
    expect(await desk.payment(order.paymentIds[0])).toEqual({ reserved: 0, refunded: 6_000 });
    expect(await desk.given(order.lineIds[0])).toBe(6_000);
  });
});
