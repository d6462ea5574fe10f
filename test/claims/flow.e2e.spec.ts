import sql from 'sql-template-tag';
import { Order } from '../../src/customers/order.entity.js';
import { AuditEntry } from '../../src/staff/audit-entry.entity.js';
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

  it('can be read on the timeline of its case, and in the audit', async () => {
    const order = await desk.bought();
    const claim = await desk.settling(order, [refund(6_000)]);
    const { body } = await desk.agent.get(`/api/cases/${order.caseId}/timeline`);
    const told = body.items.filter(({ data }) => String(data.claimId) === String(claim.id));
    expect(told.map(({ actor, summary, body: words }) => [actor && String(actor.name), String(summary), words])).toEqual([
      ['agent 1', `filed ${claim.number} on order ${order.ref}`, null],
      ['agent 1', `began to assess ${claim.number}`, null],
      ['agent 1', `proposed 60.00 EUR for ${claim.number}`, 'It is broken.'],
      ['agent 1', `asked for approval of ${claim.number}, which takes a lead`, null],
      ['admin 4', `approved 60.00 EUR for ${claim.number}`, null],
      ['agent 1', `sent ${claim.number} to be settled`, null],
      [null, `saw the refund of 60.00 EUR for ${claim.number} arrive`, null],
      [null, `settled ${claim.number}`, null],
    ]);
    const acts = await desk.redress.reads.manager().find(AuditEntry, { where: { subjectId: String(claim.id) }, order: { id: 'ASC' } });
    expect(acts.map(({ act, actorId }) => [act, actorId])).toEqual([
      ...['claim.filed', 'claim.assessed', 'claim.proposed', 'claim.approval_requested'].map((act) => [act, desk.agent.staffId]),
      ['claim.approved', desk.admin.staffId],
      ['claim.settling', desk.agent.staffId],
      ['leg.succeeded', 'system'],
      ['claim.settled', 'system'],
    ]);
    expect(JSON.stringify(acts)).not.toContain('It is broken.');
  });

  it('is shown live, to those who look at claims', async () => {
    const order = await desk.bought();
    const claim = await desk.settling(order, [refund(6_000)]);
    const shown = await desk.redress.reads.all<{ name: string }>(
      sql`SELECT name FROM live_event WHERE topic = 'claims' AND "resourceId" = ${String(claim.id)} ORDER BY seq`,
    );
    expect(new Set(shown.map(({ name }) => name))).toEqual(new Set(['claim.filed', 'claim.changed', 'claim.approved']));
  });

  it('holds to the currency in which it was filed', async () => {
    const order = await desk.bought();
    const claim = await desk.assessing(order);
    await desk.redress.tx.run((unit) => unit.manager.update(Order, { ref: order.ref }, { currency: 'USD' }));
    const answer = await desk.try(desk.agent, claim, 'propose', { legs: [{ ...refund(100), currency: 'EUR' }], reason: 'Broken' });
    expect([answer.status, answer.body.code]).toEqual([409, 'claim.currency_changed']);
  });
});
