import 'reflect-metadata';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';

const order = {
  placedAt: '2026-02-20T09:00:00Z', currency: 'EUR', lines: [{ sku: 'MUG', name: 'Mug', quantity: 1, unitPriceMinor: 800 }],
};
const long =
  'I ordered a gooseneck kettle from you three weeks ago and it arrived with a broken lid, the spout leaks, and nobody of ' +
  'your support has answered any of my mails since then, which I find really disappointing.';

describe.each(dialects)('people who complain more than once (%s)', (dialect) => {
  let redress: TestApp;
  let shop: Client;
  let desk: Client;
  beforeAll(async () => {
    redress = await startApp(dialect, { REDRESS_PHONE_REGION: 'GB' });
    shop = await redress.key('orders', 'intake');
    desk = await redress.key('read', 'work');
  });
  afterAll(() => redress.close());

  /** Sends a complaint and gives the case that it is in. */
  async function complain(channel: string, author: object, more: object = {}): Promise<string> {
    const { status, body } = await shop.post('/api/complaints', { channel, body: 'It is broken.', author, ...more });
    if (status !== 201) throw new Error(JSON.stringify(body));
    await redress.settle();
    return String((await desk.get(`/api/complaints/${String(body.id)}`)).body.caseId);
  }
  const bought = (ref: string, customer: object) => shop.put(`/api/orders/${ref}`, { ...order, customer });
  const caseOf = async (id: string) => (await desk.get(`/api/cases/${id}`)).body;
  const suggestions = async (id: string): Promise<Json> => (await desk.get(`/api/cases/${id}/suggestions`)).body.items;

  it('have one case with three complaints, by mail, form and post', async () => {
    await bought('K-1001', { email: 'ana@mail.example', phone: '020 7946 0958', name: 'Ana' });
    const cases = [
      await complain('email', { email: 'ana@mail.example' }, { body: 'My order K-1001 arrived broken.' }),
      await complain('form', { email: 'ANA+kettle@Mail.example' }, { orderRef: 'K-1001', subject: 'Broken' }),
      await complain('post', { name: 'Ana Abel', phone: '+44 20 7946 0958' }, { body: 'Concerning order no. k-1001: still broken.' }),
    ];
    expect(new Set(cases).size).toBe(1);
    const found = await caseOf(cases[0] ?? '');
    expect([found.orderRef, found.counts, found.customer.name]).toEqual(['K-1001', { complaints: 3, mentions: 0 }, 'Ana']);
    expect(found.complaints.map(({ channel }) => String(channel))).toEqual(['email', 'form', 'post']);
    // What the sender said stays as it was said.
    expect(found.complaints[0].orderRef).toBeNull();
    expect(await suggestions(cases[0] ?? '')).toEqual([]);
  });

  it('have one case although the shop has told nothing of the order', async () => {
    const author = { email: 'bo@mail.example' };
    const cases = [
      await complain('email', author, { subject: 'Order XK-5501' }),
      await complain('form', author, { orderRef: 'XK-5501' }),
      await complain('chat', author, { body: 'Again about order number XK-5501, still broken.' }),
    ];
    expect(new Set(cases).size).toBe(1);
    expect(await complain('email', author, { body: 'My order XK-5502 is late.' })).not.toBe(cases[0]);
  });

  it('have a case for each of their orders, and strangers have their own', async () => {
    await bought('K-2001', { email: 'cleo@mail.example' });
    await bought('K-2002', { email: 'cleo@mail.example' });
    const first = await complain('email', { email: 'cleo@mail.example' }, { body: 'K-2001 is broken.' });
    expect(await complain('email', { email: 'cleo@mail.example' }, { body: 'K-2002 is broken.' })).not.toBe(first);
    const stranger = await complain('email', { email: 'eve@mail.example' }, { body: 'Where is my order K-2001?' });
    expect(stranger).not.toBe(first);
    expect((await suggestions(stranger)).map((each) => [each.case.id, each.reasons])).toEqual([[first, ['same_order']]]);
    expect((await suggestions(first)).map((each) => [each.case.id, each.reasons])).toEqual([[stranger, ['same_order']]]);
  });

  it('are suggested to be one when unknown people write nearly the same, and never joined', async () => {
    const first = await complain('form', { email: 'one@mail.example' }, { body: long });
    const again = await complain('review', { handle: '@someone' }, { body: long.replace('three weeks', '3 weeks') });
    const other = await complain('form', { email: 'two@mail.example' }, { body: long.split(' ').toReversed().join(' ') });
    expect(new Set([first, again, other]).size).toBe(3);
    const [like, ...rest] = await suggestions(again);
    expect([like.case.id, like.reasons, rest]).toEqual([first, ['similar_text'], []]);
    expect(Number(like.similarity)).toBeGreaterThan(0.8);
    expect(String(like.case.number)).toMatch(/^CASE-\d+$/);
    expect(await suggestions(other)).toEqual([]);
  });

  it('are not suggested again once staff have told their cases apart', async () => {
    const first = await complain('form', { email: 'dan@mail.example' }, { orderRef: 'K-3001' });
    const other = await complain('form', { email: 'dee@mail.example' }, { orderRef: 'K-3001' });
    const { number } = await caseOf(first);
    const answers = await Promise.all([
      desk.post(`/api/cases/${other}/suggestions/${String(number)}/dismiss`),
      desk.post(`/api/cases/${first}/suggestions/${other}/dismiss`),
    ]);
    expect(answers.map(({ status, body }) => [status, body.id])).toEqual([[200, other], [200, first]]);
    expect([await suggestions(first), await suggestions(other)]).toEqual([[], []]);
    const third = await complain('form', { email: 'dora@mail.example' }, { orderRef: 'K-3001' });
    expect((await suggestions(third)).map((each) => String(each.case.id)).sort()).toEqual([first, other].sort());
    expect((await desk.post(`/api/cases/${first}/suggestions/${first}/dismiss`)).status).toBe(404);
    expect((await desk.get('/api/cases/CASE-999999/suggestions')).status).toBe(404);
  });

  it('are found among many by few looks', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        shop.post('/api/complaints', { channel: 'form', body: long, author: { email: `many${index}@mail.example` }, orderRef: 'K-4001' }),
      ),
    );
    const last = await complain('form', { email: 'last@mail.example' }, { body: long, orderRef: 'K-4001' });
    const found = await suggestions(last);
    expect(found).toHaveLength(5);
    expect(found.map(({ reasons }) => reasons)).toEqual(Array.from({ length: 5 }, () => ['same_order', 'similar_text']));
  });
});
