import type { Json } from '../client.js';
import { Desk, ok, refund } from '../claims/desk.js';
import { dialects } from '../databases/database.js';

describe.each(dialects)('settling by hand (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  const settling = async (kind = 'refund', amountMinor = 4_000): Promise<{ claim: Json; leg: Json; paymentId: string; lineId: string }> => {
    const order = await desk.bought({ payments: [{ processor: 'manual', capturedMinor: 10_000 }] });
    const claim = await desk.settling(order, [kind === 'refund' ? refund(amountMinor) : { kind, amountMinor }]);
    return { claim, leg: claim.legs[0], paymentId: String(order.paymentIds[0]), lineId: String(order.lineIds[0]) };
  };
  const confirm = (who: keyof Pick<Desk, 'agent' | 'lead' | 'admin'>, leg: Json, body: object, headers = {}) =>
    desk[who].post(`/api/settlements/${leg.id}/confirm`, body, headers);
  const paid = { outcome: 'succeeded', reference: 'SEPA 4711' };

  it.each(['refund', 'replacement', 'repair', 'goodwill'])('a %s is pending until somebody else confirms it', async (kind) => {
    const { claim, leg } = await settling(kind);
    expect([claim.state, leg.state, leg.processor]).toEqual(['settling', 'pending', 'manual']);
    const self = await confirm('agent', leg, paid);
    expect([self.status, self.body.code]).toEqual([403, 'settlement.self_confirm']);
    const confirmed = ok(await confirm('lead', leg, { ...paid, note: 'Sent today' }), 200);
    expect(confirmed).toMatchObject({ state: 'succeeded', externalRef: 'SEPA 4711', attempts: [{ state: 'succeeded', detail: 'Sent today' }] });
    expect((await desk.claim(claim)).state).toBe('settled');
    const again = await confirm('lead', leg, paid);
    expect([again.status, again.body.code, again.body.allowed]).toEqual([409, 'state.illegal', ['failed']]);
  });

  it('takes from the payment and the line what the kind takes', async () => {
    for (const [kind, refunded, given] of [['refund', 4_000, 4_000], ['repair', 0, 4_000], ['goodwill', 0, 0]] as const) {
      const { leg, paymentId, lineId } = await settling(kind);
      await confirm('lead', leg, paid);
      expect([kind, await desk.payment(paymentId), await desk.given(lineId)]).toEqual([kind, { reserved: 0, refunded }, given]);
    }
  });

  it('gives the room back when it failed, and can be tried again', async () => {
    const { claim, leg, paymentId, lineId } = await settling();
    ok(await confirm('lead', leg, { outcome: 'failed', reference: 'returned', note: 'Account closed' }), 200);
    expect(await desk.claim(claim)).toMatchObject({ state: 'settling', needsAttention: true });
    expect([await desk.payment(paymentId), await desk.given(lineId)]).toEqual([{ reserved: 0, refunded: 0 }, 0]);
    ok(await desk.agent.post(`/api/settlements/${leg.id}/retry`, {}), 200);
    await desk.redress.settle();
    expect(await desk.claim(claim)).toMatchObject({ needsAttention: false, legs: [{ state: 'pending', externalRef: null }] });
    expect([await desk.payment(paymentId), await desk.given(lineId)]).toEqual([{ reserved: 4_000, refunded: 0 }, 4_000]);
    ok(await confirm('lead', leg, paid), 200);
    expect((await desk.claim(claim)).state).toBe('settled');
  });

  it('is not known better by being asked', async () => {
    const { leg } = await settling();
    expect(ok(await desk.lead.post(`/api/settlements/${leg.id}/resolve`, {}), 200).state).toBe('pending');
  });

  it('leaves to a processor what it knows itself', async () => {
    const order = await desk.bought({ payments: [{ externalId: 'pending_', capturedMinor: 10_000 }] });
    const { legs } = await desk.settling(order, [refund(100)]);
    const answer = await confirm('lead', legs[0], paid);
    expect([answer.status, answer.body.code]).toEqual([409, 'settlement.not_manual']);
  });

  it('confirms the version that was seen, when it is said', async () => {
    const { leg } = await settling();
    const stale = await confirm('lead', leg, paid, { 'if-match': '"1"' });
    expect([stale.status, stale.body.code, stale.body.current.id]).toEqual([412, 'version.stale', leg.id]);
    expect((await confirm('lead', leg, paid, { 'if-match': `"${leg.version}"` })).status).toBe(200);
  });

  it('lists legs newest first, a page at a time', async () => {
    const first = await settling();
    const second = await settling('goodwill');
    const { body } = await desk.agent.get(`/api/settlements?claimId=${first.claim.id},${second.claim.id}&limit=1`);
    expect(body.items.map(({ id }) => id)).toEqual([second.leg.id]);
    const rest = await desk.agent.get(`/api/settlements?claimId=${first.claim.id},${second.claim.id}&limit=1&cursor=${body.nextCursor}`);
    expect([rest.body.items.map(({ id }) => id), rest.body.nextCursor]).toEqual([[first.leg.id], null]);
    const kinds = await desk.agent.get(`/api/settlements?state=pending&kind=goodwill&processor=manual&claimId=${second.claim.id}`);
    expect(kinds.body.items.map(({ id }) => id)).toEqual([second.leg.id]);
    expect((await desk.agent.get(`/api/settlements?claimId=${second.claim.id}&to=2026-03-02T10:00:00Z`)).body.items.length).toBe(0);
    expect((await desk.agent.get(`/api/settlements/${second.leg.id}`)).body).toEqual(second.leg);
  });

  it.each([
    ['GET', '/api/settlements?colour=red', 422],
    ['GET', '/api/settlements?state=lost', 422],
    ['GET', '/api/settlements?limit=201', 422],
    ['GET', '/api/settlements?cursor=abc', 400],
    ['GET', '/api/settlements/nothing', 404],
    ['GET', '/api/settlements/00000000-0000-7000-8000-000000000000', 404],
    ['POST', '/api/settlements/00000000-0000-7000-8000-000000000000/resolve', 404],
    ['POST', '/api/settlements/%00/retry', 404],
  ])('%s %s: %i', async (method, url, status) => {
    const answer = method === 'GET' ? await desk.agent.get(url) : await desk.agent.post(url, {});
    expect(answer.status).toBe(status);
  });

  it.each([
    [{}], [{ outcome: 'maybe', reference: 'x' }], [{ outcome: 'succeeded' }], [{ outcome: 'succeeded', reference: ' ' }],
    [{ outcome: 'succeeded', reference: 'x'.repeat(201) }], [{ ...paid, extra: 1 }], [[]], ['text'],
  ])('refuses to confirm with %j', async (body) => {
    const { leg } = await settling();
    expect((await confirm('lead', leg, body as object)).status).toBe(422);
  });
});
