import type { StaffRole } from '../../src/staff/permissions.access.js';
import { dialects } from '../databases/database.js';
import { Desk, refund } from './desk.js';

describe.each(dialects)('approval (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  const order = (currency: string, minor: number) =>
    desk.bought({ currency, lines: [{ sku: 'LAMP', paidMinor: minor }], payments: [{ capturedMinor: minor }] });

  const waiting = async (role: StaffRole, amountMinor: number, currency = 'EUR') => {
    const bought = await order(currency, amountMinor);
    const claim = await desk.do(desk.agent, await desk.filed(bought), 'assess');
    return desk.do(desk[role], claim, 'propose', { legs: [{ ...refund(amountMinor), currency }], reason: 'Broken' });
  };

  it.each<[StaffRole, number, string, string, string | null]>([
    ['agent', 5_000, 'EUR', 'approved', null],
    ['agent', 5_001, 'EUR', 'awaiting_approval', 'lead'],
    ['lead', 20_000, 'USD', 'approved', null],
    ['lead', 20_001, 'USD', 'awaiting_approval', 'manager'],
    ['manager', 200_000, 'GBP', 'approved', null],
    ['manager', 200_001, 'GBP', 'awaiting_approval', 'admin'],
    ['admin', 1_000_000, 'EUR', 'approved', null],
    ['admin', 1_000_001, 'EUR', 'awaiting_approval', null],
    ['agent', 1, 'JPY', 'awaiting_approval', 'manager'],
    ['admin', 1, 'KWD', 'awaiting_approval', 'manager'],
  ])('of what a %s proposes, %i %s: %s, by %s', async (role, amountMinor, currency, state, neededRole) => {
    const claim = await waiting(role, amountMinor, currency);
    expect(claim).toMatchObject({ state, neededRole });
    const expected = state === 'approved' ? [{ mode: 'within_limit', by: { id: desk[role].staffId }, amountMinor, currency }] : [];
    expect(claim.approvals.map(({ mode, by, amountMinor: minor, currency: code }) => ({ mode, by: { id: by.id }, amountMinor: minor, currency: code })))
      .toEqual(expected);
  });

  it.each<[StaffRole, number, string, number, string | null]>([
    ['agent', 5_001, 'EUR', 403, 'lead'],
    ['lead', 20_000, 'EUR', 200, null],
    ['lead', 20_001, 'EUR', 403, 'manager'],
    ['manager', 200_000, 'EUR', 200, null],
    ['manager', 200_001, 'EUR', 403, 'admin'],
    ['admin', 1_000_000, 'EUR', 200, null],
    ['admin', 1_000_001, 'EUR', 403, null],
    ['lead', 1, 'JPY', 403, 'manager'],
    ['manager', 1, 'JPY', 200, null],
    ['admin', 999_999_999, 'JPY', 200, null],
  ])('a %s for somebody else, %i %s: %i', async (role, amountMinor, currency, status, neededRole) => {
    const claim = await waiting('agent', amountMinor, currency);
    const other = await desk.redress.signIn(role);
    const answer = await desk.try(other, claim, 'approve');
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toMatchObject({ code: 'claim.over_limit', neededRole });
    else expect(answer.body).toMatchObject({ state: 'approved', approvals: [{ mode: 'second_person', by: { id: other.staffId } }] });
  });

  it.each<[StaffRole, number, string]>([
    ['agent', 6_000, 'EUR'],
    ['lead', 30_000, 'EUR'],
    ['manager', 300_000, 'EUR'],
    ['admin', 1, 'JPY'],
  ])('never by the %s who proposed it', async (role, amountMinor, currency) => {
    const claim = await waiting(role, amountMinor, currency);
    const answer = await desk.try(desk[role], claim, 'approve');
    expect([answer.status, answer.body.code]).toEqual([403, 'claim.self_approval']);
    expect((await desk.claim(claim)).state).toBe('awaiting_approval');
  });

  it('by a key is by the person who made it', async () => {
    const admin = await desk.redress.signIn('admin');
    const { body: made } = await admin.post('/api/keys', { name: 'worker', scopes: ['work'] });
    const key = desk.redress.anyone.withKey(String(made.key));
    const bought = await order('JPY', 500);
    const claim = await desk.do(key, await desk.assessing(bought), 'propose', { legs: [{ ...refund(500), currency: 'JPY' }], reason: 'Broken' });
    const answer = await desk.try(admin, claim, 'approve');
    expect([answer.status, answer.body.code]).toEqual([403, 'claim.self_approval']);
    const readOnly = await desk.redress.key('read');
    expect((await desk.try(readOnly, claim, 'approve')).status).toBe(403);
    const administering = await desk.redress.key('admin');
    const moved = await desk.try(administering, claim, 'approve');
    expect([moved.status, moved.body.code]).toEqual([403, 'access.denied']);
  });

  it("by a key goes to an agent's limit, whoever made the key, and not at all without the scope", async () => {
    const work = await desk.redress.key('work');
    const claim = await waiting('agent', 5_001);
    const over = await desk.try(work, claim, 'approve');
    expect([over.status, over.body.code, over.body.neededRole]).toEqual([403, 'claim.over_limit', 'lead']);
    const administering = await desk.redress.key('admin');
    for (const [key, amountMinor, state] of [[work, 5_000, 'approved'], [work, 5_001, 'awaiting_approval'], [administering, 1, 'awaiting_approval']] as const) {
      const bought = await order('EUR', 10_000);
      const proposed = await desk.do(key, await desk.assessing(bought), 'propose', { legs: [{ ...refund(amountMinor), currency: 'EUR' }], reason: 'x' });
      expect(proposed.state).toBe(state);
    }
  });

  it('makes whoever edits the amount the requester', async () => {
    const claim = await waiting('agent', 6_000);
    const edited = await desk.do(desk.admin, claim, 'propose', { legs: [{ ...refund(1), currency: 'EUR' }], reason: 'Less' });
    expect(edited).toMatchObject({ state: 'approved', proposal: { by: { id: desk.admin.staffId } } });
    const { body } = await desk.try(desk.lead, await waiting('agent', 6_000), 'propose', {
      legs: [{ ...refund(6_000), currency: 'EUR' }], reason: 'The same',
    });
    expect(body).toMatchObject({ state: 'approved', approvals: [{ mode: 'within_limit' }] });
  });

  it('is void once the amount is edited, and what it held is free', async () => {
    const bought = await order('EUR', 10_000);
    const approved = await desk.approved(bought, [refund(10_000)]);
    expect(await desk.payment(bought.paymentIds[0])).toEqual({ reserved: 10_000, refunded: 0 });
    desk.redress.clock.advance(60_000);
    const edited = await desk.do(desk.agent, approved, 'propose', { legs: [{ ...refund(9_000), currency: 'EUR' }], reason: 'A little less' });
    expect(edited).toMatchObject({ state: 'awaiting_approval', amountMinor: 9_000 });
    expect(edited.approvals.map(({ voidedAt }) => voidedAt !== null)).toEqual([true]);
    expect([await desk.payment(bought.paymentIds[0]), await desk.given(bought.lineIds[0])]).toEqual([{ reserved: 0, refunded: 0 }, 0]);
    expect((await desk.try(desk.agent, edited, 'settle')).status).toBe(409);
    const again = await desk.do(desk.lead, edited, 'approve');
    expect(again.approvals.map(({ voidedAt, amountMinor }) => [voidedAt !== null, amountMinor])).toEqual([[true, 10_000], [false, 9_000]]);
    expect(await desk.payment(bought.paymentIds[0])).toEqual({ reserved: 9_000, refunded: 0 });
  });

  it('counts all legs together', async () => {
    const bought = await order('EUR', 10_000);
    const claim = await desk.proposed(bought, [refund(3_000), { kind: 'goodwill', amountMinor: 2_001 }]);
    expect(claim).toMatchObject({ state: 'awaiting_approval', amountMinor: 5_001, neededRole: 'lead' });
  });
});
