import 'reflect-metadata';
import fc from 'fast-check';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';
import { mappedFields } from '../../src/intake/mapping/mapping.schema.js';
import { Sender } from './webhook.js';

const unruly = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\0', '\ud800', '\u202e', '__proto__', 'constructor', "'; DROP TABLE complaint; --", '%', 'x'.repeat(5_000)),
  fc.jsonValue(),
  fc.double(),
);
const fields = ['externalId', 'channel', 'subject', 'body', 'orderRef', 'sku', 'occurredAt', 'remedySought', 'tags', 'inReplyTo'];
const payload = fc.record(
  {
    ...Object.fromEntries(fields.map((field) => [field, unruly])),
    body: fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) }, { weight: 1, arbitrary: unruly }),
    channel: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('email', 'web') }, { weight: 1, arbitrary: unruly }),
    author: fc.oneof(fc.record({ name: unruly, email: unruly, phone: unruly, handle: unruly }, { requiredKeys: [] }), unruly),
  },
  { requiredKeys: ['body', 'channel', 'author'] },
);

/** Whatever anybody sends is taken or refused with a reason; it is never our fault. */
describe.each(dialects)('anything that is sent (%s)', (dialect) => {
  let redress: TestApp;
  let admin: Client;
  let sender: Sender;
  beforeAll(async () => {
    redress = await startApp(dialect);
    admin = await redress.signIn('admin');
    const { body } = await admin.post('/api/webhook-endpoints', { name: 'Shop', scheme: 'standard' });
    sender = new Sender(redress.anyone, String(body.key), String(body.secret), () => redress.clock.now());
  });
  afterAll(() => redress.close());

  const answeredOnly = (statuses: readonly number[], send: (value: unknown) => Promise<{ status: number }>) =>
    fc.assert(
      fc.asyncProperty(payload, async (value) => statuses.includes((await send(value)).status)),
      { numRuns: 150 },
    );

  it('to the API is taken or refused', async () => {
    await expect(answeredOnly([200, 201, 422], (value) => admin.post('/api/complaints', value))).resolves.toBeUndefined();
    expect((await admin.get('/api/complaints?limit=200&q=e')).status).toBe(200);
  });

  it('as a delivery is taken or kept as a dead letter', async () => {
    await expect(answeredOnly([202, 422], (value) => sender.send(value))).resolves.toBeUndefined();
  });

  it('as an order is taken or refused', async () => {
    const lines = fc.array(fc.record({ sku: unruly, name: unruly, quantity: unruly, unitPriceMinor: unruly }), { maxLength: 3 });
    const order = fc.record({
      placedAt: fc.oneof(fc.constant('2026-01-01T00:00:00Z'), unruly),
      currency: fc.oneof(fc.constant('EUR'), unruly),
      customer: fc.oneof(fc.record({ email: unruly, name: unruly }, { requiredKeys: [] }), unruly),
      lines: fc.oneof(lines, fc.constant([{ sku: 'A', name: 'B', quantity: 1, unitPriceMinor: 1 }]), unruly),
    });
    const ref = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const holds = fc.asyncProperty(ref, order, async (name, value) => {
      const { status } = await admin.put(`/api/orders/${encodeURIComponent(name)}`, value);
      return [200, 201, 404, 422].includes(status);
    });
    await expect(fc.assert(holds, { numRuns: 150 })).resolves.toBeUndefined();
  });

  it('as a mapping is saved or refused', async () => {
    const path = fc.oneof(fc.string(), fc.record({ jmespath: fc.string() }), unruly);
    const mapping = fc.dictionary(fc.constantFrom(...mappedFields, 'author', 'other'), path);
    const holds = fc.asyncProperty(mapping, payload, async (value, body) => {
      const made = await admin.post('/api/webhook-endpoints', { name: 'x', scheme: 'standard', mapping: { body: '/body', ...value } });
      if (made.status !== 201) return made.status === 422;
      return (await admin.post(`/api/webhook-endpoints/${made.body.id}/test`, { payload: body })).status === 200;
    });
    await expect(fc.assert(holds, { numRuns: 150 })).resolves.toBeUndefined();
  });

  it('as a search is answered', async () => {
    const holds = fc.asyncProperty(fc.string({ unit: 'binary' }), async (q) => {
      const sought = encodeURIComponent(q.toWellFormed());
      const answers = await Promise.all([admin.get(`/api/complaints?q=${sought}`), admin.get(`/api/customers?q=${sought}`)]);
      return answers.every(({ status }) => [200, 422].includes(status));
    });
    await expect(fc.assert(holds, { numRuns: 80 })).resolves.toBeUndefined();
  });
});
