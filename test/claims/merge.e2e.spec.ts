import { dialects } from '../databases/database.js';
import { Desk, ok, refund } from './desk.js';

describe.each(dialects)('claims of cases that are merged (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  const caseOf = async (id: string) => ok(await desk.lead.get(`/api/cases/${id}`), 200);
  const act = async (id: string, verb: string, body: unknown = {}) =>
    desk.lead.act(`/api/cases/${id}/${verb}`, (await caseOf(id)).version, body);

  it('go with them while they are open, and come back', async () => {
    const order = await desk.bought();
    const other = await desk.bought();
    const claim = await desk.assessing(order);
    ok(await act(order.caseId, 'merge', { intoCaseId: other.caseId }), 200);
    const moved = await desk.claim(claim);
    expect([moved.caseId, moved.version]).toEqual([other.caseId, Number(claim.version) + 1]);
    // It keeps the survivor open, and its money is where it was.
    const refused = await act(other.caseId, 'transition', { to: 'resolved', causeCode: 'x', outcome: 'upheld' });
    expect([refused.status, refused.body.code]).toEqual([409, 'case.claim_open']);
    const proposed = await desk.do(desk.agent, moved, 'propose', { legs: [{ currency: 'EUR', ...refund(2_000) }], reason: 'Broken.' });
    expect((await desk.payment(order.paymentIds[0])).reserved).toBe(2_000);
    expect(await desk.told(other.caseId)).toEqual(expect.arrayContaining(['claim.filed', 'claim.proposed']));

    ok(await act(order.caseId, 'unmerge'), 200);
    expect((await desk.claim(proposed)).caseId).toBe(order.caseId);
    expect((await act(other.caseId, 'transition', { to: 'resolved', causeCode: 'x', outcome: 'upheld' })).status).toBe(200);
    const still = await act(order.caseId, 'transition', { to: 'resolved', causeCode: 'x', outcome: 'upheld' });
    expect(still.body.code).toBe('case.claim_open');
  });

  it('are filed on the survivor only', async () => {
    const [order, other] = [await desk.bought(), await desk.bought()];
    ok(await act(order.caseId, 'merge', { intoCaseId: other.caseId }), 200);
    const lines = [{ sku: 'LAMP', quantity: 1, reason: 'damaged' }];
    const refused = await desk.agent.post('/api/claims', { caseId: order.caseId, orderRef: order.ref, lines });
    expect(refused.status).toBe(409);
    const filed = ok(await desk.agent.post('/api/claims', { caseId: other.caseId, orderRef: order.ref, lines }), 201);
    // It came later, so it stays.
    ok(await act(order.caseId, 'unmerge'), 200);
    expect((await desk.claim(filed)).caseId).toBe(other.caseId);
  });

  it('open a case that comes back resolved, when they were opened again meanwhile', async () => {
    const [order, other] = [await desk.bought(), await desk.bought()];
    const claim = await desk.assessing(order);
    const rejected = await desk.do(desk.agent, claim, 'reject', { clause: '4.2', reason: 'Worn.', appealRoute: 'Write to us.' });
    ok(await act(order.caseId, 'transition', { to: 'resolved', causeCode: 'x', outcome: 'rejected' }), 200);
    ok(await act(order.caseId, 'merge', { intoCaseId: other.caseId }), 200);
    await desk.do(desk.agent, { ...(await desk.claim(rejected)) }, 'appeal', { reason: 'It was new.' });
    ok(await act(order.caseId, 'unmerge'), 200);
    expect(await caseOf(order.caseId)).toMatchObject({ state: 'open', reopenedCount: 1 });
  });
});
