import 'reflect-metadata';
import { type Contact, resolveCustomers } from '../../src/customers/resolve-customers.js';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';

const order = {
  placedAt: '2026-02-20T09:00:00Z', currency: 'EUR', lines: [{ sku: 'MUG', name: 'Mug', quantity: 1, unitPriceMinor: 800 }],
};

describe.each(dialects)('customers (%s)', (dialect) => {
  let redress: TestApp;
  let staff: Client;
  let shop: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    staff = await redress.signIn('agent');
    shop = await redress.key('orders');
  });
  afterAll(() => redress.close());

  const resolve = (...contacts: Contact[]): Promise<string[]> =>
    redress.tx.run((unit) => resolveCustomers(unit, contacts));
  const handlesOf = async (id: string) =>
    (await staff.get(`/api/customers/${id}`)).body.handles.map(({ kind, value }) => `${kind} ${value}`).sort();

  it('are recognised by the address they write from, however it is written', async () => {
    const [ann, again, plus, other] = await resolve(
      { name: 'Ann', email: 'ann@example.com' },
      { email: ' ANN@example.com', phone: '+49 30 901820' },
      { email: 'Ann+kettle@example.com' },
      { email: 'bob@example.com' },
    );
    expect([again, plus]).toEqual([ann, ann]);
    expect(other).not.toBe(ann);
    expect(await handlesOf(ann)).toEqual(['email ann@example.com']);
  });

  it('are recognised by any address that the shop has named', async () => {
    const customer = { email: 'buyer@example.com', phone: '+49 30 901899', externalId: 'cust-8' };
    const { body } = await shop.put('/api/orders/C-0', { ...order, customer });
    expect(await resolve({ phone: '0049 (30) 901899' }, { email: 'buyer@example.com' })).toEqual([body.customerId, body.customerId]);
    expect((await staff.get(`/api/customers/${body.customerId}`)).body.handles).toEqual([
      { kind: 'external', value: 'cust-8', confirmed: true },
      { kind: 'email', value: 'buyer@example.com', confirmed: true },
      { kind: 'phone', value: '+4930901899', confirmed: true },
    ]);
  });

  it('are recognised by the order they name if they say nothing else, and are new without any sign', async () => {
    const { body } = await shop.put('/api/orders/C-1', { ...order, customer: { externalId: 'cust-9' } });
    const [buyer, cleo, stranger, nobody] = await resolve(
      { orderRef: 'C-1' }, { email: 'cleo@example.com', orderRef: 'C-1' }, { orderRef: 'C-none' }, {},
    );
    expect(buyer).toBe(body.customerId);
    expect(new Set([buyer, cleo, stranger, nobody]).size).toBe(4);
  });

  it('get a name when they first give one, and keep it', async () => {
    const [id] = await resolve({ email: 'dora@example.com' });
    await resolve({ email: 'dora@example.com', name: ' Dora ' });
    await resolve({ email: 'dora@example.com', name: 'Somebody else' });
    expect((await staff.get(`/api/customers/${id}`)).body).toMatchObject({ name: 'Dora', version: 2 });
  });

  it('are created once when many meet them at the same moment', async () => {
    const contact = { email: 'eve@example.com', phone: '+44 20 7946 0958' };
    const found = await Promise.all(Array.from({ length: 20 }, () => resolve(contact, { handle: '@eve', email: 'eve@example.com' })));
    expect(new Set(found.flat()).size).toBe(1);
  });

  it('are shown with their orders, and found by name and address', async () => {
    const customer = { email: 'oezge@example.com', name: 'Özge Kaya', externalId: 'C-100%' };
    await shop.put('/api/orders/O-1', { ...order, customer });
    const { body } = await shop.put('/api/orders/O-2', { ...order, customer });
    const whole = await staff.get(`/api/customers/${body.customerId}`);
    expect(whole.body).toMatchObject({ name: 'Özge Kaya', counts: { orders: 2 } });
    expect(whole.body.orders.map(({ ref }) => ref)).toEqual(['O-2', 'O-1']);
    expect(whole.body.orders[0].lines[0].sku).toBe('MUG');
    for (const q of ['özge', 'KAYA', 'oezge@', 'c-100%25']) {
      const { body: page } = await staff.get(`/api/customers?q=${q}`);
      expect([q, page.items.map(({ id }) => id)]).toEqual([q, [body.customerId]]);
    }
    expect((await staff.get('/api/customers?q=_zge')).body.items).toEqual([]);
  });

  it('are listed newest first', async () => {
    const ids = await resolve({ email: 'x1@example.com' }, { email: 'x2@example.com' }, { email: 'x3@example.com' });
    const first = await staff.get('/api/customers?limit=2');
    const second = await staff.get(`/api/customers?limit=1&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(ids.toReversed());
    expect((await staff.get('/api/customers/none')).status).toBe(404);
    expect((await shop.get('/api/customers')).status).toBe(403);
  });
});
