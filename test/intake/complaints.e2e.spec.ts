import 'reflect-metadata';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';

const broken = {
  channel: 'email',
  subject: 'Broken kettle',
  body: 'The kettle arrived broken and nobody answers. This is terrible.',
  author: { name: 'Ann Lee', email: 'Ann@Example.com' },
  orderRef: 'A-1001',
  sku: 'KETTLE-1',
  tags: ['vip', 'vip'],
};

describe.each(dialects)('complaints by API (%s)', (dialect) => {
  let redress: TestApp;
  let shop: Client;
  let staff: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    shop = await redress.key('intake');
    staff = await redress.signIn('agent');
  });
  afterAll(() => redress.close());

  it('stores and scores what a customer says', async () => {
    const { status, headers, body } = await shop.post('/api/complaints', broken);
    expect(status).toBe(201);
    expect(headers.location).toBe(`/api/complaints/${body.id}`);
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({
      channel: 'email', subject: 'Broken kettle', body: broken.body, orderRef: 'A-1001', sku: 'KETTLE-1', tags: ['vip'],
      author: { name: 'Ann Lee', email: 'Ann@Example.com', phone: null, handle: null },
      caseId: null, customerId: null, history: false, externalId: null, language: 'en', version: 1,
      occurredAt: '2026-03-02T10:00:00.000Z', createdAt: '2026-03-02T10:00:00.000Z', updatedAt: '2026-03-02T10:00:00.000Z',
      sentiment: { label: 'negative' },
    });
    expect(Number(body.sentiment.score)).toBeLessThan(0);
    for (const { start, end, text } of body.sentiment.evidence) {
      expect(broken.body.slice(Number(start), Number(end))).toBe(text);
    }
    expect(body.category).toBe(body.topics[0].topic);
    const read = await staff.get(`/api/complaints/${body.id}`);
    expect(read.status).toBe(200);
    expect(read.body.sentiment).toEqual(body.sentiment);
  });

  it('knows what the same owner has sent before by its externalId', async () => {
    const sent = { ...broken, externalId: 'T-77' };
    const first = await shop.post('/api/complaints', sent);
    const again = await shop.post('/api/complaints', { ...sent, body: 'Something else' });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect([again.body.id, again.body.body]).toEqual([first.body.id, broken.body]);
    const elsewhere = await (await redress.key('intake')).post('/api/complaints', sent);
    expect(elsewhere.status).toBe(201);
    expect(elsewhere.body.id).not.toBe(first.body.id);
  });

  it('stores one of many that come at once with one externalId', async () => {
    const sent = { ...broken, externalId: 'T-burst' };
    const answers = await Promise.all(Array.from({ length: 40 }, () => shop.post('/api/complaints', sent)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(39).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('answers a repeated Idempotency-Key as before, and a changed body not at all', async () => {
    const key = { 'idempotency-key': 'try-1' };
    const first = await shop.post('/api/complaints', broken, key);
    const again = await shop.post('/api/complaints', broken, key);
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
    expect(again.body).toEqual(first.body);
    const other = await shop.post('/api/complaints', { ...broken, body: 'Another text' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.mismatch']);
    const burst = await Promise.all(
      Array.from({ length: 10 }, () => shop.post('/api/complaints', broken, { 'idempotency-key': 'try-2' })),
    );
    const made = new Set(burst.filter(({ status }) => Number(status) === 201).map(({ body }) => body.id));
    expect(made.size).toBe(1);
    for (const { status, body } of burst) {
      if (status !== 201) expect([status, body.code]).toEqual([409, 'idempotency.in_progress']);
    }
  });

  it('keeps the answers of one batch apart', async () => {
    const bodies = Array.from({ length: 30 }, (_, index) => ({ ...broken, body: `Parcel ${index} is lost` }));
    const keyed = (index: number) => ({ 'idempotency-key': `each-${index}` });
    const first = await Promise.all(bodies.map((body, index) => shop.post('/api/complaints', body, keyed(index))));
    const again = await Promise.all(bodies.map((body, index) => shop.post('/api/complaints', body, keyed(index))));
    expect(again.map(({ body }) => body)).toEqual(first.map(({ body }) => body));
    expect(first.map(({ body }) => body.body)).toEqual(bodies.map(({ body }) => body));
  });

  it.each([
    ['no body', { body: undefined }, '/body'],
    ['an empty body', { body: ' \n ' }, '/body'],
    ['a body of another type', { body: 7 }, '/body'],
    ['a body that is too long', { body: 'x'.repeat(100_001) }, '/body'],
    ['no channel', { channel: undefined }, '/channel'],
    ['an unknown channel', { channel: 'pigeon' }, '/channel'],
    ['an unknown field', { severity: 3 }, '/severity'],
    ['an unknown field of the author', { author: { age: 7 } }, '/author/age'],
    ['a mail address that is none', { author: { email: 'ann' } }, '/author/email'],
    ['a time without offset', { occurredAt: '2026-03-01T10:00:00' }, '/occurredAt'],
    ['a time that does not exist', { occurredAt: '2026-02-30T10:00:00Z' }, '/occurredAt'],
    ['tags that are no list', { tags: 'vip' }, '/tags'],
  ])('refuses %s', async (_, change, pointer) => {
    const { status, body } = await shop.post('/api/complaints', { ...broken, ...change });
    expect([status, body.code]).toEqual([422, 'validation.failed']);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('stores what databases cannot hold in a form that they can', async () => {
    const raw = '{"channel":"api","author":{"name":"A\\u0000nn \\ud800"},"body":"Late\\u0000 \\udc00 parcel 📦","tags":["\\u0000x"]}';
    const { status, body } = await shop.raw('POST', '/api/complaints', raw, { 'content-type': 'application/json' });
    expect(status).toBe(201);
    expect(String(body.body)).toContain('parcel 📦');
    expect(JSON.stringify(body)).not.toMatch(/\\u0000|\\ud800/);
    expect((await staff.get(`/api/complaints/${body.id}`)).body.body).toBe(body.body);
  });

  it('shows HTML as the text that its readers saw', async () => {
    const html = '<p>My order is <b>late</b>.</p><script>alert(1)</script><p>Please help.</p>';
    const { body } = await shop.post('/api/complaints', { ...broken, body: html });
    expect(body.body).toBe('My order is late.\n\nPlease help.');
    const plain = 'I paid 5 < 7 & got\n  nothing > really';
    expect((await shop.post('/api/complaints', { ...broken, body: plain })).body.body).toBe(plain);
  });

  it('takes web as form, and everything from those who may send only', async () => {
    expect((await shop.post('/api/complaints', { ...broken, channel: 'web' })).body.channel).toBe('form');
    expect((await (await redress.key('read')).post('/api/complaints', broken)).status).toBe(403);
    expect((await shop.get('/api/complaints')).status).toBe(403);
    expect((await redress.anyone.post('/api/complaints', broken)).status).toBe(401);
    expect((await staff.get('/api/complaints/0190b0b0-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await staff.get('/api/complaints/%00')).status).toBe(404);
  });
});

describe.each(dialects)('the list of complaints (%s)', (dialect) => {
  let redress: TestApp;
  let staff: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    staff = await redress.signIn('agent');
    const texts = [
      'Great shop, thank you',
      'Terrible, broken and dangerous: the charger caught fire',
      'Where is my PARCEL?',
      'Ölkanne, 100% leaking_now',
    ];
    for (const [index, body] of texts.entries()) {
      const channel = index % 2 === 0 ? 'email' : 'phone';
      const occurredAt = `2026-02-0${index + 1}T00:00:00.000Z`;
      await staff.post('/api/complaints', { channel, body, author: {}, occurredAt });
    }
  });
  afterAll(() => redress.close());

  const bodies = async (query: string) =>
    (await staff.get(`/api/complaints${query}`)).body.items.map(({ body }) => String(body).slice(0, 8));

  it('is newest first, and goes on from its cursor', async () => {
    expect(await bodies('')).toEqual(['Ölkanne,', 'Where is', 'Terrible', 'Great sh']);
    const first = await staff.get('/api/complaints?limit=3');
    expect(first.body.items.length).toBe(3);
    const rest = await staff.get(`/api/complaints?limit=3&cursor=${first.body.nextCursor}`);
    expect(rest.body.items.map(({ body }) => body)).toEqual(['Great shop, thank you']);
    expect(rest.body.nextCursor).toBeNull();
  });

  it.each([
    ['?channel=phone', ['Ölkanne,', 'Terrible']],
    ['?channel=phone,web', ['Ölkanne,', 'Terrible']],
    ['?label=positive', ['Great sh']],
    ['?minSeverity=3', ['Terrible']],
    ['?from=2026-02-02T00:00:00Z&to=2026-02-04T00:00:00Z', ['Where is', 'Terrible']],
    ['?q=parcel', ['Where is']],
    ['?q=%C3%B6LK', ['Ölkanne,']],
    ['?q=100%25', ['Ölkanne,']],
    ['?q=t_r', []],
  ])('finds by %s', async (query, wanted) => expect(await bodies(query)).toEqual(wanted));

  it.each([
    ['?colour=red', 422, 'validation.failed'],
    ['?minSeverity=4', 422, 'validation.failed'],
    ['?limit=201', 422, 'validation.failed'],
    ['?from=yesterday', 422, 'validation.failed'],
    ['?cursor=nonsense', 400, 'paging.bad_cursor'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await staff.get(`/api/complaints${query}`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
