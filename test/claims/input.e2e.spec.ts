import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type BoughtOrder, Desk, inEuro, ok, refund } from './desk.js';

const nobody = '00000000-0000-7000-8000-000000000000';

describe.each(dialects)('what is sent about claims (%s)', (dialect) => {
  let desk: Desk;
  let order: BoughtOrder;
  let filed: Json;
  let assessing: Json;
  let waiting: Json;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
    order = await desk.bought();
    filed = await desk.filed(order);
    assessing = await desk.assessing(order);
    waiting = await desk.proposed(order, [refund(6_000)]);
  });
  afterAll(() => desk.close());

  const line = { sku: 'LAMP', quantity: 1, reason: 'damaged' };
  const good = () => ({ caseId: order.caseId, orderRef: order.ref, lines: [line] });

  it.each<[string, object, string]>([
    ['an order that is not known', { orderRef: 'nowhere' }, '/orderRef'],
    ['a case that is not known', { caseId: nobody }, '/caseId'],
    ['a case by a name', { caseId: 'the last one' }, '/caseId'],
    ['no line', { lines: [] }, '/lines'],
    ['lines that are none', { lines: 'LAMP' }, '/lines'],
    ['a product that was not bought', { lines: [{ ...line, sku: 'SOFA' }] }, '/lines/0/sku'],
    ['more than was bought', { lines: [{ ...line, quantity: 2 }] }, '/lines/0/quantity'],
    ['more than was bought, in two lines', { lines: [line, line] }, '/lines/1/quantity'],
    ['none of a product', { lines: [{ ...line, quantity: 0 }] }, '/lines/0/quantity'],
    ['half a product', { lines: [{ ...line, quantity: 0.5 }] }, '/lines/0/quantity'],
    ['a huge number', { lines: [{ ...line, quantity: 1e300 }] }, '/lines/0/quantity'],
    ['an unknown reason', { lines: [{ ...line, reason: 'bored' }] }, '/lines/0/reason'],
    ['a remedy in too many words', { remedyAsked: 'x'.repeat(201) }, '/remedyAsked'],
    ['a field that does not exist', { colour: 'red' }, '/colour'],
    ['a note that is too long', { note: 'x'.repeat(4_001) }, '/note'],
  ])('files nothing for %s', async (_, change, pointer) => {
    const answer = await desk.agent.post('/api/claims', { ...good(), ...change });
    expect([answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([422, 'validation.failed', pointer]);
  });

  it('keeps what the customer wants in any words', async () => {
    const remedyAsked = 'A new one, and an apology';
    const { status, body } = await desk.agent.post('/api/claims', { ...good(), remedyAsked });
    expect([status, body.remedyAsked]).toEqual([201, remedyAsked]);
  });

  it('takes a case by its number, and a claim by its own', async () => {
    const { body: found } = await desk.agent.get(`/api/claims/${filed.number}`);
    expect(found).toEqual(filed);
    const withdrawn = await desk.agent.act(`/api/claims/${(await desk.filed(order)).number}/withdraw`, 1, { reason: 'x' });
    expect(withdrawn.status).toBe(200);
    const [row] = await desk.redress.reads.manager().query(`SELECT number FROM support_case WHERE id = '${order.caseId}'`);
    const { status, body, headers } = await desk.agent.post('/api/claims', { ...good(), caseId: `CASE-${row.number}` });
    expect([status, body.caseId, headers['etag'], headers['location']]).toEqual([201, order.caseId, '"1"', `/api/claims/${body.id}`]);
  });

  it.each([nobody, 'CLM-999999', 'CLM-0', 'CLM-99999999999', 'nonsense', '%00', '%F0%9F%92%A9'])('knows no claim %s', async (id) => {
    expect((await desk.agent.get(`/api/claims/${id}`)).status).toBe(404);
    for (const verb of ['assess', 'approve', 'settle']) {
      expect((await desk.agent.act(`/api/claims/${id}/${verb}`, 1)).status).toBe(404);
    }
  });

  const bodies: Readonly<Record<string, object>> = {
    assess: {}, 'request-evidence': { what: 'A photo', dueAt: '2026-03-09T12:00:00Z' }, propose: { legs: [inEuro(refund(100))], reason: 'x' },
    approve: {}, reject: { clause: '1', reason: 'x', appealRoute: 'x' }, withdraw: { reason: 'x' }, appeal: { reason: 'x' }, settle: {},
  };
  it.each(Object.entries(bodies))('%s wants to know which version was seen', async (verb, body) => {
    const url = `/api/claims/${waiting.id}/${verb}`;
    expect((await desk.lead.post(url, body)).status).toBe(428);
    expect((await desk.lead.post(url, body, { 'if-match': '*' })).status).toBe(400);
    const stale = await desk.lead.act(url, 1, body);
    expect([stale.status, stale.body.code]).toEqual([412, 'version.stale']);
    expect(stale.body.current).toEqual(waiting);
  });

  it.each<[string, unknown, string]>([
    ['no legs', { legs: [] }, '/legs'],
    ['no reason', { reason: undefined }, '/reason'],
    ['a blank reason', { reason: '  ' }, '/reason'],
    ['nothing', { legs: [inEuro(refund(0))] }, '/legs/0/amountMinor'],
    ['less than nothing', { legs: [inEuro(refund(-5))] }, '/legs/0/amountMinor'],
    ['a part of a cent', { legs: [inEuro(refund(1.5))] }, '/legs/0/amountMinor'],
    ['too much to count', { legs: [inEuro(refund(1e15))] }, '/legs/0/amountMinor'],
    ['text for money', { legs: [{ ...inEuro(refund(5)), amountMinor: '5' }] }, '/legs/0/amountMinor'],
    ['another currency', { legs: [{ ...refund(5), currency: 'USD' }] }, '/legs/0/currency'],
    ['no currency', { legs: [refund(5)] }, '/legs/0/currency'],
    ['a currency that is none', { legs: [{ ...refund(5), currency: 'eur' }] }, '/legs/0/currency'],
    ['an unknown kind', { legs: [{ ...inEuro(refund(5)), kind: 'hug' }] }, '/legs/0/kind'],
    ['an unknown payment', { legs: [inEuro(refund(5, nobody))] }, '/legs/0/paymentId'],
    ['a payment for goodwill', { legs: [{ ...inEuro(refund(5, nobody)), kind: 'goodwill' }] }, '/legs/0/paymentId'],
    ['an unknown line', { legs: [{ ...inEuro(refund(5)), lineIds: [nobody] }] }, '/legs/0/lineIds/0'],
    ['no line', { legs: [{ ...inEuro(refund(5)), lineIds: [] }] }, '/legs/0/lineIds'],
    ['too many legs', { legs: Array.from({ length: 21 }, () => inEuro(refund(1))) }, '/legs'],
  ])('proposes nothing for %s', async (_, change, pointer) => {
    const { status, body } = await desk.try(desk.agent, assessing, 'propose', { legs: [inEuro(refund(5))], reason: 'Broken', ...(change as object) });
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'validation.failed', pointer]);
    expect((await desk.claim(assessing)).version).toBe(assessing.version);
  });

  it.each<[string, unknown, string]>([
    ['request-evidence', { what: 'A photo' }, '/dueAt'],
    ['request-evidence', { what: 'A photo', dueAt: 'tomorrow' }, '/dueAt'],
    ['request-evidence', { what: 'A photo', dueAt: '2026-03-09' }, '/dueAt'],
    ['request-evidence', { what: 'A photo', dueAt: '2026-03-02T09:00:00Z' }, '/dueAt'],
    ['reject', { reason: 'x', appealRoute: 'x' }, '/clause'],
    ['reject', { clause: '1', reason: 'x' }, '/appealRoute'],
    ['withdraw', {}, '/reason'],
    ['assess', { now: true }, '/now'],
    ['approve', { note: 7 }, '/note'],
    ['settle', { fast: true }, '/fast'],
  ])('%s refuses %j', async (verb, body, pointer) => {
    const answer = await desk.try(desk.agent, assessing, verb, body);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it.each(['null', '[]', '"text"', '7'])('a body that is %s is no claim', async (body) => {
    const headers = { 'content-type': 'application/json' };
    for (const url of ['/api/claims', '/api/claims/preview', `/api/claims/${assessing.id}/propose`]) {
      const answer = await desk.agent.post(url, JSON.parse(body), { ...headers, 'if-match': `"${assessing.version}"` });
      expect(answer.status).toBe(422);
    }
  });

  it('a verb that takes nothing needs no body', async () => {
    const claim = await desk.filed(await desk.bought());
    const bare = (who: Client, verb: string, { id, version }: Json) =>
      who.post(`/api/claims/${id}/${verb}`, undefined, { 'if-match': `"${version}"` });
    const assessed = ok(await bare(desk.agent, 'assess', claim), 200);
    const proposed = await desk.do(desk.agent, assessed, 'propose', { legs: [inEuro(refund(6_000))], reason: 'Broken' });
    const approved = ok(await bare(desk.lead, 'approve', proposed), 200);
    expect(ok(await bare(desk.agent, 'settle', approved), 200).state).toBe('settling');
  });

  it('text with signs that a database cannot store is refused, not stored in half', async () => {
    const answer = await desk.agent.post('/api/claims', { ...good(), note: 'before\u0000after' });
    expect([201, 422]).toContain(answer.status);
  });

  it('is only for those who may', async () => {
    const reader = await desk.redress.key('read');
    expect((await reader.get('/api/claims')).status).toBe(200);
    expect((await reader.post('/api/claims', good())).status).toBe(403);
    expect((await desk.redress.anyone.get('/api/claims')).status).toBe(401);
    const intake = await desk.redress.key('intake');
    expect((await intake.get(`/api/claims/${filed.id}`)).status).toBe(403);
    const administering = await desk.redress.key('admin');
    expect((await desk.try(administering, waiting, 'settle')).status).toBe(403);
  });

  it('lists claims newest first, a page at a time', async () => {
    const shop = await desk.bought();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      desk.redress.clock.advance(1_000);
      ids.unshift(String((await desk.filed(shop)).id));
    }
    const seen: string[] = [];
    let url = `/api/claims?caseId=${shop.caseId}&limit=2`;
    for (let cursor = ''; ; ) {
      const { status, body } = await desk.agent.get(url + cursor);
      expect(status).toBe(200);
      seen.push(...body.items.map(({ id }) => String(id)));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(seen).toEqual(ids);
    url = `/api/claims?orderRef=${shop.ref}`;
    await desk.do(desk.agent, await desk.claim({ id: ids[0] } as unknown as Json), 'assess');
    const only = async (query: string) => (await desk.agent.get(`${url}&${query}`)).body.items.map(({ id }) => ids.indexOf(String(id)));
    expect(await only('state=assessing')).toEqual([0]);
    expect(await only('state=filed,settled')).toEqual([1, 2, 3, 4]);
    expect(await only('needsAttention=true')).toEqual([]);
    expect(await only('from=2026-03-02T10:00:04.000Z')).toEqual([0, 1]);
    expect(await only('to=2026-03-02T11:00:02.000%2B01:00')).toEqual([4]);
    expect(await only(`customerId=${nobody}`)).toEqual([]);
  });

  it.each([
    ['colour=red', 422], ['state=lost', 422], ['limit=0', 422], ['limit=201', 422], ['limit=x', 422], ['from=yesterday', 422],
    ['needsAttention=maybe', 422], ['cursor=x', 400], ['cursor=WyJjYXNlcyIsMSwiMiJd', 400],
  ])('lists nothing for %s', async (query, status) => {
    expect((await desk.agent.get(`/api/claims?${query}`)).status).toBe(status);
  });

  it('files once for one idempotency key', async () => {
    const key = { 'idempotency-key': 'file-once' };
    const answers = [await desk.agent.post('/api/claims', good(), key), await desk.agent.post('/api/claims', good(), key)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    const other = await desk.agent.post('/api/claims', { ...good(), note: 'other' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.mismatch']);
  });
});
