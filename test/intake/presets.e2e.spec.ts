import 'reflect-metadata';
import fc from 'fast-check';
import sql from 'sql-template-tag';
import { startApp, type TestApp } from '../app.js';
import type { Answer, Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { shopPayloads } from './shop-payloads.js';
import { Sender } from './webhook.js';

describe.each(dialects)('presets (%s)', (dialect) => {
  let redress: TestApp;
  let admin: Client;
  let numbers = 1_000;
  beforeAll(async () => {
    redress = await startApp(dialect);
    admin = await redress.signIn('admin');
  });
  afterAll(() => redress.close());

  async function endpoint(preset: string, settings: object = {}): Promise<Sender & { id: string }> {
    const { status, body } = await admin.post('/api/webhook-endpoints', { name: preset, scheme: 'standard', preset, ...settings });
    if (status !== 201) throw new Error(JSON.stringify(body));
    const sender = new Sender(redress.anyone, String(body.key), String(body.secret), () => redress.clock.now());
    return Object.assign(sender, { id: String(body.id) });
  }

  const nextNumber = () => (numbers += 1);
  const orderOf = async (number: number): Promise<Answer> => admin.get(`/api/orders/${number}`);
  const kindsOf = ({ body }: Answer): string[] => body.accepted.map(({ kind }) => String(kind));

  it('make an order of what Shopify sends, to the cent', async () => {
    const sender = await endpoint('shopify');
    const number = nextNumber();
    const shop = shopPayloads(number);
    const answer = await sender.send(shop.order(10, { fulfillments: [shop.fulfilment(21)], refunds: [shop.refund()] }));
    expect([answer.status, answer.body.complaintId, kindsOf(answer)]).toEqual([202, null, ['order', 'shipment', 'refund']]);
    const { body } = await orderOf(number);
    expect(answer.body.accepted[0].id).toBe(body.id);
    // 3 × 19.99 + 5.00 of tax − 4.99 of discount; the unit price carries its part of the tax.
    expect(body.lines).toMatchObject([
      { id: String(shop.id + 6), sku: 'KETTLE', quantity: 3, unitPriceMinor: 2_166, paidMinor: 5_998, supplier: 'Acme' },
      { sku: 'shipping', quantity: 1, paidMinor: 495 },
    ]);
    expect(body.payments).toMatchObject([
      { processor: 'manual', externalId: `shopify:${shop.id}`, capturedMinor: 6_493, refundedMinor: 0, refundedThereMinor: 1_000 },
    ]);
    expect(body.shipments).toMatchObject([{ carrier: 'UPS', tracking: '1Z1', shippedAt: shop.at(20), deliveredAt: null }]);
    const customer = await admin.get(`/api/customers/${String(body.customerId)}`);
    expect(customer.body).toMatchObject({ name: 'Ann Lee' });
  });

  it('leave no more to refund than the shop and the bank have left', async () => {
    const [shopify, stripe] = [await endpoint('shopify'), await endpoint('stripe')];
    const number = nextNumber();
    const shop = shopPayloads(number);
    await stripe.send(shop.event('charge.dispute.created', 31, shop.dispute('needs_response')));
    await admin.put(`/api/orders/${number}`, {
      placedAt: shop.at(0), currency: 'EUR', lines: [{ sku: 'K', name: 'Kettle', quantity: 1, unitPriceMinor: 6_493 }],
      payments: [{ processor: 'manual', externalId: `ch_${number}`, capturedMinor: 6_493 }],
    });
    const money = async () => (await orderOf(number)).body.payments[0] as Json;
    expect(await money()).toMatchObject({ disputedMinor: 6_493 });
    await stripe.send(shop.event('charge.dispute.closed', 50, shop.dispute('won')));
    expect(await money()).toMatchObject({ disputedMinor: 0 });
    await stripe.send(shop.event('charge.refunded', 60, shop.charge(1_500)));
    await stripe.send(shop.event('refund.created', 60, shop.stripeRefund('succeeded', 1_500)));
    expect(await money()).toMatchObject({ refundedThereMinor: 1_500, disputedMinor: 0 });
    await shopify.send(shop.order(70));
    expect((await orderOf(number)).status).toBe(200);
  });

  it('make a complaint of a dispute, and one only of all its events', async () => {
    const sender = await endpoint('stripe');
    const shop = shopPayloads(nextNumber());
    const first = await sender.send(shop.event('charge.dispute.created', 31, shop.dispute('needs_response')));
    expect(kindsOf(first)).toEqual(['complaint', 'dispute']);
    const later = await sender.send(shop.event('charge.dispute.closed', 50, shop.dispute('lost')));
    expect(later.body).toMatchObject({ complaintId: first.body.complaintId, duplicate: false });
    const complaint = await admin.get(`/api/complaints/${String(first.body.complaintId)}`);
    expect(complaint.body).toMatchObject({
      version: 1, subject: 'Chargeback: product not received', tags: ['dispute', 'dispute:product_not_received'],
      body: expect.stringContaining('64.93 EUR'), author: { name: 'Ann Lee' },
    });
  });

  it('end the same whatever comes first, twice or late', async () => {
    const [shopify, stripe] = [await endpoint('shopify'), await endpoint('stripe')];
    const news = (shop: ReturnType<typeof shopPayloads>): (readonly [Sender, object])[] => [
      [shopify, shop.order(10, { financial_status: 'pending', total_outstanding: '64.93' })],
      [shopify, shop.order(15)],
      [shopify, shop.order(45, { email: 'new@example.com', fulfillments: [shop.fulfilment(25)], refunds: [shop.refund()] })],
      [shopify, shop.fulfilment(20)],
      [shopify, shop.fulfilment(60, { shipment_status: 'delivered' })],
      [shopify, shop.refund()],
      [stripe, shop.event('charge.dispute.created', 31, shop.dispute('needs_response', { payment_intent: null, charge: `shopify:${shop.id}` }))],
      [stripe, shop.event('charge.dispute.closed', 55, shop.dispute('lost', { payment_intent: null, charge: `shopify:${shop.id}` }))],
    ];
    const stateOf = async (shop: ReturnType<typeof shopPayloads>, number: number): Promise<string> => {
      const { body } = await orderOf(number);
      const bare = JSON.parse(JSON.stringify({ lines: body.lines, payments: body.payments, shipments: body.shipments, placedAt: body.placedAt }));
      for (const payment of bare.payments) delete payment.id;
      const said = await redress.reads.all<{ kind: string; saidAt: number }>(
        sql`SELECT kind, "saidAt" FROM shop_fact WHERE about = ${`shopify:${shop.id}`} ORDER BY kind, ref`,
      );
      return JSON.stringify([bare, said.map(({ kind, saidAt }) => [kind, Number(saidAt)])]).replaceAll(String(shop.id).slice(0, -4), 'id').replaceAll(String(number), 'n');
    };
    const play = async (order: readonly number[], atOnce: boolean): Promise<string> => {
      const number = nextNumber();
      const shop = shopPayloads(number);
      const sent = news(shop);
      const deliver = async (index: number) => {
        const [sender, payload] = sent[index] ?? [];
        const answer = await sender?.send(payload, `msg_${number}_${index}`);
        if (answer?.status !== 202) throw new Error(JSON.stringify(answer));
      };
      if (atOnce) await Promise.all(order.map(deliver));
      else for (const index of order) await deliver(index);
      const normal = JSON.parse(await stateOf(shop, number));
      normal[0].lines.forEach((line: { id: string }, index: number) => (line.id = String(index)));
      normal[0].payments.forEach((payment: { externalId: string }) => (payment.externalId = 'x'));
      return JSON.stringify(normal);
    };
    const straight = await play([0, 1, 2, 3, 4, 5, 6, 7], false);
    expect(JSON.parse(straight)[0]).toMatchObject({
      payments: [{ capturedMinor: 6_493, refundedThereMinor: 1_000, disputedMinor: 6_493 }], shipments: [{ deliveredAt: expect.any(String) }],
    });
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }).chain((order) =>
      fc.tuple(fc.constant(order), fc.array(fc.nat(7), { maxLength: 4 }), fc.boolean()),
    );
    const isSame = async ([order, again, atOnce]: [number[], number[], boolean]) => (await play([...order, ...again], atOnce)) === straight;
    await fc.assert(fc.asyncProperty(orders, isSame), { numRuns: 25 });
  });

  it('keep what the rules of orders refuse as a dead letter, which can be replayed', async () => {
    const sender = await endpoint('shopify');
    const shop = shopPayloads(nextNumber());
    const bad = await sender.send(shop.order(10, { currency: 'euro' }), 'msg_bad');
    expect([bad.status, bad.body.code]).toEqual([422, 'hook.not_mappable']);
    const product = await sender.send({ id: 7, title: 'Kettle', variants: [] });
    expect(product.status).toBe(422);
    const [row] = await redress.reads.all<{ id: string }>(
      sql`SELECT id FROM inbox_entry WHERE "endpointId" = ${sender.id} AND "deliveryId" = 'msg_bad'`,
    );
    const at = `/api/webhook-endpoints/${sender.id}/deliveries/${row.id}`;
    expect((await admin.post(`${at}/replay`)).body).toMatchObject({ state: 'dead', version: 2 });
    expect((await admin.patch(`/api/webhook-endpoints/${sender.id}`, 1, { preset: null, mapping: { body: '/email' } })).status).toBe(200);
    expect((await admin.post(`${at}/replay`)).body).toMatchObject({ state: 'accepted', accepted: [{ kind: 'complaint' }] });
  });

  it('keep an order that the rules of orders refuse, whole or not at all', async () => {
    const sender = await endpoint('shopify');
    const [taken, other] = [nextNumber(), nextNumber()];
    const shop = shopPayloads(other);
    await admin.put(`/api/orders/${taken}`, {
      placedAt: shop.at(0), currency: 'EUR', lines: [{ sku: 'K', name: 'Kettle', quantity: 1, unitPriceMinor: 1 }],
      payments: [{ processor: 'manual', externalId: `shopify:${shop.id}`, capturedMinor: 1 }],
    });
    const refused = await sender.send(shop.order(10, { refunds: [shop.refund()] }), 'msg_refused');
    expect([refused.status, refused.body.code]).toEqual([422, 'hook.not_acceptable']);
    expect(String(refused.body.detail)).toMatch(/^order\.payment_taken/);
    expect((await sender.send(shop.order(10), 'msg_refused')).body).toEqual(refused.body);
    expect((await orderOf(other)).status).toBe(404);
    expect(await redress.reads.all(sql`SELECT id FROM shop_fact WHERE about = ${`shopify:${shop.id}`}`)).toEqual([]);
    const fine = await sender.send({ ...shopPayloads(nextNumber()).order(10), currency: 'euro' });
    expect(fine.status).toBe(422);
    const { body } = await admin.post(`/api/webhook-endpoints/${sender.id}/replay`);
    let job = await admin.get(`/api/jobs/${String(body.jobId)}`);
    for (; job.body.finishedAt === null; job = await admin.get(`/api/jobs/${String(body.jobId)}`)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(job.body).toMatchObject({ state: 'done', counts: { replayed: 2, accepted: 0, failed: 2 } });
  });

  it('take many messages of one delivery, each once', async () => {
    const sender = await endpoint('meta');
    const messages = (from: number, to: number) => ({
      object: 'page',
      entry: Array.from({ length: to - from }, (_, index) => ({
        id: 'P1', time: 1_767_225_600,
        messaging: [{ sender: { id: `u${index}` }, timestamp: 1_767_225_600_000, message: { mid: `m${from + index}`, text: `Late, message ${from + index}` } }],
      })),
    });
    const first = await sender.send(messages(0, 300), 'msg_1');
    expect([first.status, first.body.accepted.length]).toEqual([202, 300]);
    expect(first.body.complaintId).toBe(first.body.accepted[0].id);
    expect((await sender.send(messages(0, 300), 'msg_1')).body).toEqual({ ...first.body, duplicate: true });
    // Meta groups what it sends again in another way.
    const again = await sender.send(messages(100, 400), 'msg_2');
    expect([...again.body.accepted].slice(0, 200)).toEqual([...first.body.accepted].slice(100));
    const [count] = await redress.reads.all<{ n: number }>(sql`SELECT count(*) AS n FROM complaint WHERE "ownerId" = ${sender.id}`);
    expect(Number(count.n)).toBe(400);
  });

  it('hear praise without opening a case', async () => {
    const sender = await endpoint('trustpilot');
    const review = (stars: number) => ({
      events: [{ eventName: 'service-review-created', eventData: { id: 'r1', text: 'It never came. Awful!', stars, createdAt: '2026-03-01T09:00:00Z', consumer: { id: 'c1' } } }],
    });
    const praise = await sender.send(review(5));
    const complaint = await sender.send(review(1));
    await redress.settle();
    const caseOf = async ({ body }: Answer) => (await admin.get(`/api/complaints/${String(body.complaintId)}`)).body.caseId;
    expect([await caseOf(praise), typeof (await caseOf(complaint))]).toEqual([null, 'string']);
  });

  it('accept what is of no interest, and make nothing of it', async () => {
    const sender = await endpoint('stripe');
    const event = { id: 'evt_9', object: 'event', type: 'customer.created', created: 1_767_225_600, data: { object: { object: 'customer' } } };
    const first = await sender.send(event, 'msg_9');
    expect([first.status, first.body]).toEqual([202, { complaintId: null, duplicate: false, accepted: [] }]);
    expect((await sender.send(event, 'msg_9')).body).toEqual({ ...first.body, duplicate: true });
    expect((await admin.get(`/api/webhook-endpoints/${sender.id}/deliveries`)).body.items).toMatchObject([{ state: 'accepted', accepted: [] }]);
  });

  it('show what a payload would become', async () => {
    const sender = await endpoint('shopify');
    const shop = shopPayloads(nextNumber());
    const shown = await admin.post(`/api/webhook-endpoints/${sender.id}/test`, { payload: shop.order(10, { refunds: [shop.refund()] }) });
    expect(shown.body).toEqual({
      complaint: null, errors: [],
      brings: [{ kind: 'order', ref: String(numbers) }, { kind: 'refund', ref: String(shop.id + 2) }],
    });
  });
});
