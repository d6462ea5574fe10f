import 'reflect-metadata';
import sql from 'sql-template-tag';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';

const kettle = { id: 'L1', sku: 'KETTLE', name: 'Kettle', quantity: 2, unitPriceMinor: 3_000, discountMinor: 1_000 };
const mug = { sku: 'MUG', name: 'Mug', quantity: 1, unitPriceMinor: 800, supplier: 'Clay Ltd', batch: 'B-7' };
const bought = {
  placedAt: '2026-02-20T09:00:00+01:00',
  currency: 'EUR',
  customer: { email: 'Ann@Example.com', name: 'Ann Lee', phone: '+49 30 901820', externalId: 'C-1' },
  lines: [kettle, mug],
  payments: [{ processor: 'manual', externalId: 'pay_1', capturedMinor: 5_800 }],
  shipments: [{ carrier: 'DHL', tracking: 'JJD1', shippedAt: '2026-02-21T08:00:00Z' }],
};

describe.each(dialects)('orders (%s)', (dialect) => {
  let redress: TestApp;
  let shop: Client;
  let staff: Client;
  let orders = 0;
  beforeAll(async () => {
    redress = await startApp(dialect);
    shop = await redress.key('orders');
    staff = await redress.signIn('agent');
  });
  afterAll(() => redress.close());

  /** A path of its own, and the same facts under a payment of its own. */
  function another(): [path: string, facts: typeof bought] {
    orders += 1;
    const payments = [{ processor: 'manual', externalId: `pay_${orders}`, capturedMinor: 5_800 }];
    return [`/api/orders/A-${orders}`, { ...bought, payments }];
  }

  it('are stored as the shop sends them', async () => {
    const [path, facts] = another();
    const { status, headers, body } = await shop.put(path, facts);
    expect(status).toBe(201);
    expect([headers.location, headers.etag]).toEqual([path, '"1"']);
    expect(body).toMatchObject({
      ref: 'A-1', currency: 'EUR', placedAt: '2026-02-20T08:00:00.000Z', version: 1, customerId: expect.any(String),
      lines: [
        { id: 'L1', sku: 'KETTLE', quantity: 2, discountMinor: 1_000, paidMinor: 5_000, givenMinor: 0, supplier: null },
        { id: '2', sku: 'MUG', quantity: 1, discountMinor: 0, paidMinor: 800, supplier: 'Clay Ltd', batch: 'B-7' },
      ],
      payments: [{ processor: 'manual', externalId: 'pay_1', capturedMinor: 5_800, reservedMinor: 0, refundedMinor: 0 }],
      shipments: [{ carrier: 'DHL', tracking: 'JJD1', shippedAt: '2026-02-21T08:00:00.000Z', deliveredAt: null }],
    });
    expect((await staff.get(path)).body).toEqual(body);
    expect((await staff.get(`/api/orders/${body.id}`)).body).toEqual(body);
    const again = await shop.put(path, facts);
    expect([again.status, again.body.id, again.body.version]).toEqual([200, body.id, 2]);
    expect(again.body.payments).toEqual(body.payments);
  });

  it('can be sent many times at once', async () => {
    const [path, facts] = another();
    const answers = await Promise.all(Array.from({ length: 12 }, () => shop.put(path, facts)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(11).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await staff.get(path)).body.lines.length).toBe(2);
  });

  it('follow the shop, and forget what it takes back', async () => {
    const [path, facts] = another();
    await shop.put(path, facts);
    const changed = { ...facts, currency: 'USD', lines: [{ ...kettle, quantity: 1 }], payments: [], shipments: [] };
    const { status, body } = await shop.put(path, changed);
    expect([status, body.currency, body.payments, body.shipments]).toEqual([200, 'USD', [], []]);
    expect(body.lines.map(({ id, paidMinor }) => [id, paidMinor])).toEqual([['L1', 2_000]]);
    expect((await shop.put(path, facts)).body.lines.length).toBe(2);
  });

  it('never fall below what was given', async () => {
    const [path, facts] = another();
    const { body } = await shop.put(path, facts);
    await redress.tx.run(async (unit) => {
      const order = String(body.id);
      await unit.all(sql`UPDATE purchase_line SET "givenMinor" = 4000 WHERE "orderId" = ${order} AND "lineRef" = ${'L1'}`);
      await unit.all(sql`UPDATE payment SET "reservedMinor" = 1000, "refundedMinor" = 3000 WHERE "orderId" = ${order}`);
    });
    const given = (await staff.get(path)).body;
    const payment = facts.payments[0];
    for (const less of [
      { ...facts, lines: [{ ...kettle, discountMinor: 2_001 }, mug] },
      { ...facts, payments: [{ ...payment, capturedMinor: 3_999 }] },
    ]) {
      const refused = await shop.put(path, less);
      expect([refused.status, refused.body.code]).toEqual([409, 'order.below_given']);
    }
    const otherMoney = await shop.put(path, { ...facts, currency: 'USD' });
    expect([otherMoney.status, otherMoney.body.code]).toEqual([409, 'order.currency_fixed']);
    expect((await staff.get(path)).body).toEqual(given);

    const exactly = {
      ...facts, lines: [{ ...kettle, discountMinor: 2_000 }, mug], payments: [{ ...payment, capturedMinor: 4_000 }],
    };
    expect((await shop.put(path, exactly)).body.lines[0].givenMinor).toBe(4_000);
    const without = (await shop.put(path, { ...facts, lines: [mug], payments: [] })).body;
    expect(without.lines.find(({ id }) => String(id) === 'L1')).toMatchObject({ paidMinor: 4_000, givenMinor: 4_000 });
    expect(without.payments).toMatchObject([{ capturedMinor: 4_000, reservedMinor: 1_000, refundedMinor: 3_000 }]);
  });

  it('do not share a payment', async () => {
    const [path, facts] = another();
    await shop.put(path, facts);
    const [other] = another();
    const { status, body } = await shop.put(other, facts);
    expect([status, body.code]).toEqual([409, 'order.payment_taken']);
    expect((await staff.get(other)).status).toBe(404);
  });

  it.each([
    ['no lines', { lines: [] }, '/lines'],
    ['a discount above the price', { lines: [{ ...mug, discountMinor: 801 }] }, '/lines/0/discountMinor'],
    ['half a mug', { lines: [{ ...mug, quantity: 0.5 }] }, '/lines/0/quantity'],
    ['a negative price', { lines: [{ ...mug, unitPriceMinor: -1 }] }, '/lines/0/unitPriceMinor'],
    ['a price beyond all bounds', { lines: [{ ...mug, quantity: 1_000_000, unitPriceMinor: 1_000_000_000_000 }] }, '/lines/0/unitPriceMinor'],
    ['two lines with one id', { lines: [kettle, kettle] }, '/lines/1/id'],
    ['an id that is the place of another line', { lines: [{ ...kettle, id: '2' }, mug] }, '/lines/1/id'],
    ['one payment twice', { payments: [bought.payments[0], bought.payments[0]] }, '/payments/1/externalId'],
    ['a currency of another kind', { currency: 'euro' }, '/currency'],
    ['a time without offset', { placedAt: '2026-02-20' }, '/placedAt'],
    ['an unknown field', { total: 5_800 }, '/total'],
    ['an unknown field of a line', { lines: [{ ...mug, paidMinor: 1 }] }, '/lines/0/paidMinor'],
    ['a mail address that is none', { customer: { email: 'ann' } }, '/customer/email'],
  ])('are refused with %s', async (_, change, pointer) => {
    const [path, facts] = another();
    const { status, body } = await shop.put(path, { ...facts, ...change });
    expect([status, body.code]).toEqual([422, 'validation.failed']);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('are listed newest first, and written only by whom they are for', async () => {
    const [path, facts] = another();
    await shop.put(path, facts);
    const [later, more] = another();
    await shop.put(later, more);
    const first = await staff.get('/api/orders?limit=1');
    expect(first.body.items[0].ref).toBe(later.split('/').at(-1));
    const next = await staff.get(`/api/orders?limit=1&cursor=${first.body.nextCursor}`);
    expect(next.body.items[0].ref).toBe(path.split('/').at(-1));
    expect((await staff.get('/api/orders?state=paid')).status).toBe(422);
    expect((await staff.get('/api/orders/none')).status).toBe(404);
    expect((await (await redress.key('read', 'intake')).put(path, facts)).status).toBe(403);
    expect((await shop.get('/api/orders')).status).toBe(403);
    expect((await shop.put(`/api/orders/${'x'.repeat(201)}`, facts)).status).toBe(422);
    expect((await shop.put('/api/orders/B%2F1%20%F0%9F%93%A6', facts)).status).toBe(409);
  });
});
