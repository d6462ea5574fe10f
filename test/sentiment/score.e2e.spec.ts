import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';

describe.each(dialects)('scoring a text (%s)', (dialect) => {
  let redress: TestApp;
  let machine: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    machine = await redress.key('intake');
  });
  afterAll(() => redress.close());

  it('answers one text with its evidence', async () => {
    const text = 'The kettle never arrived 😡, I want a refund';
    const { status, body } = await machine.post('/api/sentiment/score', { text, channel: 'web' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      label: 'negative',
      language: 'en',
      category: 'delivery',
      severity: 1,
      severityReasons: ['money_at_stake'],
    });
    expect(body.evidence.map(({ start, end }) => text.slice(Number(start), Number(end)))).toEqual([
      'never arrived', '😡', 'refund',
    ]);
  });

  it('answers many texts in their order', async () => {
    const { status, body } = await machine.post('/api/sentiment/score', { texts: ['awful', '', 'great'] });
    expect(status).toBe(200);
    expect(body.items.map(({ label }) => label)).toEqual(['negative', 'neutral', 'positive']);
    expect(body.items[1]).toMatchObject({ score: 0, confidence: 0, evidence: [] });
  });

  it('takes the largest batch', async () => {
    const texts = Array.from({ length: 1_000 }, () => 'x'.repeat(20_000));
    const { status, body } = await machine.post('/api/sentiment/score', { texts });
    expect([status, body.items?.length]).toEqual([200, 1_000]);
  });

  it.each<[string, string, object]>([
    ['nothing', '', {}],
    ['both', '', { text: 'a', texts: ['a'] }],
    ['an unknown key', '/tone', { text: 'a', tone: 'angry' }],
    ['what is no text', '/texts/1', { texts: ['a', 1] }],
    ['a text that is too long', '/text', { text: 'x'.repeat(20_001) }],
    ['an unknown channel', '/channel', { text: 'a', channel: 'fax' }],
  ])('refuses %s and names %j', async (_, pointer, request) => {
    const { status, body } = await machine.post('/api/sentiment/score', request);
    expect([status, body.code]).toEqual([422, 'validation.failed']);
    expect(body.errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('wants to know who asks', async () => {
    expect((await redress.anyone.post('/api/sentiment/score', { text: 'a' })).status).toBe(401);
    const orders = await redress.key('orders');
    expect((await orders.post('/api/sentiment/score', { text: 'a' })).status).toBe(403);
  });
});
