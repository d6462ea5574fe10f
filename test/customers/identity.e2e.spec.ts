import 'reflect-metadata';
import sql from 'sql-template-tag';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';

const order = {
  placedAt: '2026-02-20T09:00:00Z', currency: 'EUR', lines: [{ sku: 'MUG', name: 'Mug', quantity: 1, unitPriceMinor: 800 }],
};

describe.each(dialects)('who is who (%s)', (dialect) => {
  let redress: TestApp;
  let staff: Client;
  let shop: Client;
  let places = 0;
  beforeAll(async () => {
    redress = await startApp(dialect, { REDRESS_PHONE_REGION: 'DE' });
    staff = await redress.key('read', 'work');
    shop = await redress.key('orders', 'intake');
  });
  afterAll(() => redress.close());

  const bought = async (ref: string, customer: object): Promise<string> =>
    String((await shop.put(`/api/orders/${ref}`, { ...order, customer })).body.customerId);

  /** Who the complaint is from, and its case. */
  async function complain(author: object, more: object = {}): Promise<{ customerId: string; caseId: string }> {
    const { body } = await shop.post('/api/complaints', { channel: 'form', body: 'The lamp is broken.', author, ...more });
    await redress.settle();
    const { customerId, caseId } = (await staff.get(`/api/complaints/${String(body.id)}`)).body;
    return { customerId: String(customerId), caseId: String(caseId) };
  }
  const suggestions = async (id: string): Promise<Json> => (await staff.get(`/api/customers/${id}/suggestions`)).body.items;
  const decide = (id: string, suggestion: unknown, verb: 'confirm' | 'refuse', by: Client = staff) =>
    by.post(`/api/customers/${id}/suggestions/${String(suggestion)}/${verb}`);
  const handlesOf = async (id: string) =>
    (await staff.get(`/api/customers/${id}`)).body.handles.map(({ kind, value, confirmed }) => `${kind} ${value} ${confirmed}`).sort();
  /** Names that no other test uses. */
  const place = () => `p${(places += 1)}.example`;

  it('is not decided by an order number or an address that a text gives', async () => {
    const host = place();
    const ana = await bought(`1-${host}`, { email: `ana@${host}`, name: 'Ana' });
    const stranger = await complain({ email: `eve@${host}`, handle: '@ana_one' }, { orderRef: `1-${host}` });
    expect(stranger.customerId).not.toBe(ana);
    expect((await staff.get(`/api/cases/${stranger.caseId}`)).body.customer.id).toBe(stranger.customerId);
    expect(await handlesOf(ana)).toEqual([`email ana@${host} true`]);
    expect(await handlesOf(stranger.customerId)).toEqual([`email eve@${host} false`]);
    const byHandle = await complain({ handle: 'ana_one' });
    expect([ana, stranger.customerId]).not.toContain(byHandle.customerId);
    expect(await suggestions(ana)).toEqual([
      {
        id: stranger.customerId, kind: 'customer', customer: expect.objectContaining({ id: stranger.customerId }),
        signs: [{ by: 'other', kind: 'order', value: `1-${host}` }],
      },
    ]);
    expect((await suggestions(stranger.customerId)).map(({ id }) => String(id)).sort()).toEqual([ana, byHandle.customerId].sort());
  });

  it('is known of what the shop has said, in whatever form it comes', async () => {
    const host = place();
    const ana = await bought(`2-${host}`, { email: `ana@${host}`, phone: '0151 23456701', externalId: `c-${host}` });
    const found = [
      await complain({ email: `ANA+shop@${host}` }),
      await complain({ phone: '+49 151 23456701' }),
      await complain({ phone: '0049151/23456701', name: 'Anybody' }),
      await complain({ name: 'By letter' }, { channel: 'post', orderRef: `2-${host}` }),
    ];
    expect(found.map(({ customerId }) => customerId)).toEqual([ana, ana, ana, ana]);
    expect(await suggestions(ana)).toEqual([]);
  });

  it('is confirmed by the shop for whoever has written before', async () => {
    const host = place();
    const { customerId } = await complain({ email: `ben@${host}` });
    expect(await bought(`3-${host}`, { email: `ben@${host}`, externalId: `b-${host}` })).toBe(customerId);
    expect(await handlesOf(customerId)).toEqual([`email ben@${host} true`, `external b-${host} true`]);
  });

  it('is suggested where the shop confirms for one what another has written from', async () => {
    const host = place();
    const known = await bought(`4a-${host}`, { externalId: `d-${host}` });
    const { customerId } = await complain({ email: `dora@${host}` });
    expect(await bought(`4b-${host}`, { externalId: `d-${host}`, email: `dora@${host}` })).toBe(known);
    expect((await complain({ email: `dora@${host}` })).customerId).toBe(known);
    expect((await suggestions(known)).map(({ id, signs }) => [id, signs[0].kind])).toEqual([[customerId, 'email']]);
  });

  it('stays with whom an address was confirmed for first', async () => {
    const host = place();
    const one = await bought(`5a-${host}`, { externalId: `one-${host}`, phone: '+4915123456705' });
    const two = await bought(`5b-${host}`, { externalId: `two-${host}`, phone: '+4915123456705' });
    expect(two).not.toBe(one);
    expect((await complain({ phone: '+4915123456705' })).customerId).toBe(one);
    expect((await suggestions(two)).map(({ id, signs }) => [id, signs[0]])).toEqual([
      [one, { by: 'this', kind: 'phone', value: '+4915123456705' }],
    ]);
  });

  it('is decided by staff: an address of theirs, or not', async () => {
    const host = place();
    const { customerId } = await complain({ email: `fay@${host}`, phone: '0151 23456706', handle: `fay_${host}` });
    const open = await suggestions(customerId);
    expect(open.map(({ kind, customer, signs }) => [kind, customer, signs[0].kind, signs[0].value]).toSorted()).toEqual([
      ['address', null, 'handle', `fay_${host}`], ['address', null, 'phone', '+4915123456706'],
    ]);
    const [phone, handle] = ['phone', 'handle'].map((kind) => open.find(({ signs }) => String(signs[0].kind) === kind)?.id);
    const confirmed = await decide(customerId, phone, 'confirm');
    expect([confirmed.status, confirmed.body.version]).toEqual([200, 2]);
    expect(confirmed.body.handles.find(({ kind }) => String(kind) === 'phone')).toEqual({ kind: 'phone', value: '+4915123456706', confirmed: true });
    expect((await decide(customerId, handle, 'refuse')).status).toBe(200);
    expect(await suggestions(customerId)).toEqual([]);
    expect((await complain({ phone: '0151 23456706' })).customerId).toBe(customerId);
    expect((await complain({ handle: `fay_${host}` })).customerId).not.toBe(customerId);
    await complain({ email: `fay@${host}`, handle: `fay_${host}` });
    expect(await suggestions(customerId)).toEqual([]);
    expect((await decide(customerId, phone, 'confirm')).status).toBe(404);
  });

  it('makes one customer of two when staff say so, with all that is theirs', async () => {
    const host = place();
    const ref = `7-${host}`;
    const gil = await bought(ref, { email: `gil@${host}`, name: 'Gil' });
    const first = await complain({ email: `gil@${host}` }, { orderRef: ref });
    redress.clock.advance(60_000);
    const other = await complain({ email: `gil@private.${host}` }, { orderRef: ref });
    expect(other.caseId).not.toBe(first.caseId);
    const [{ id }] = await suggestions(other.customerId);
    const { status, body } = await decide(other.customerId, id, 'confirm');
    expect([status, body.id, body.name]).toEqual([200, gil, 'Gil']);
    expect(await handlesOf(gil)).toEqual([`email gil@${host} true`, `email gil@private.${host} true`]);
    const moved = (await staff.get(`/api/cases/${other.caseId}`)).body;
    expect([moved.customer.id, moved.version, moved.complaints[0].customerId]).toEqual([gil, 2, gil]);
    const { body: timeline } = await staff.get(`/api/cases/${other.caseId}/timeline`);
    expect(timeline.items.map(({ kind }) => String(kind))).toContain('case.customer_found');
    expect((await staff.get(`/api/customers/${other.customerId}`)).body.id).toBe(gil);
    const listed = (await staff.get(`/api/customers?q=gil@private.${host}`)).body.items;
    expect(listed.map((each) => String(each.id))).toEqual([gil]);
    // What comes next joins the case that was heard of last.
    expect(await complain({ email: `gil@${host}` }, { orderRef: ref })).toEqual({ customerId: gil, caseId: other.caseId });
    expect(await suggestions(gil)).toEqual([]);
    const acts = await redress.reads.all<{ act: string; facts: string }>(sql`SELECT act, facts FROM audit_entry
      WHERE "subjectId" = ${gil} AND act LIKE 'customer.%'`);
    expect(acts.map(({ act, facts }) => [act, JSON.parse(facts)])).toEqual([['customer.merged', { fromId: other.customerId }]]);
  });

  it('does not ask again about two whom staff have told apart', async () => {
    const host = place();
    const hana = await bought(`8-${host}`, { email: `hana@${host}` });
    const other = await complain({ email: `son@${host}` }, { orderRef: `8-${host}` });
    expect((await decide(hana, other.customerId, 'refuse')).status).toBe(200);
    await bought(`8b-${host}`, { email: `hana@${host}` });
    await complain({ email: `son@${host}` }, { orderRef: `8b-${host}` });
    expect([await suggestions(hana), await suggestions(other.customerId)]).toEqual([[], []]);
  });

  it('is one answer, however many people decide at once, and while the customer writes', async () => {
    const host = place();
    const ref = `9-${host}`;
    const iris = await bought(ref, { email: `iris@${host}` });
    const other = await complain({ email: `iris@private.${host}` }, { orderRef: ref });
    const [decided] = await Promise.all([
      Promise.all([
        ...Array.from({ length: 4 }, () => decide(other.customerId, iris, 'confirm')),
        ...Array.from({ length: 4 }, () => decide(iris, other.customerId, 'confirm')),
      ]),
      ...Array.from({ length: 20 }, (_, index) =>
        complain({ email: index % 2 === 0 ? `iris@${host}` : `iris@private.${host}`, phone: '0151 23456709' }, { orderRef: ref }),
      ),
    ]);
    expect(decided.map(({ status }) => status).filter((status) => status !== 404)).toEqual([200]);
    await redress.settle();
    const left = await redress.reads.all<{ customerId: string }>(sql`SELECT DISTINCT "customerId" FROM complaint
      WHERE "authorEmail" LIKE ${`%${host}`} UNION SELECT "customerId" FROM support_case WHERE "orderRef" = ${ref}`);
    expect(left).toEqual([{ customerId: iris }]);
    expect((await complain({ email: `iris@private.${host}` })).customerId).toBe(iris);
  });
});
