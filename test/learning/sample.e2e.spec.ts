import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { hearComplaint, hearMention, makeSource } from '../insights/hear.js';

const at = '2026-03-01T12:00:00Z';
const longAgo = '2025-06-01T12:00:00Z';

describe.each(dialects)('a fair sample (%s)', (dialect) => {
  let redress: TestApp;
  let manager: Client;

  beforeAll(async () => {
    redress = await startApp(dialect);
    manager = await redress.signIn('manager');
    const source = await makeSource(redress);
    for (let count = 0; count < 6; count++) await hearComplaint(redress, { at, body: `Complaint ${count}`, label: 'negative' });
    for (let count = 0; count < 4; count++) await hearMention(redress, source, { at, text: `Mention ${count}`, label: 'neutral', brands: [] });
    await hearComplaint(redress, { at: longAgo, body: 'Long ago', label: 'negative' });
  });
  afterAll(() => redress.close());

  const sample = async () => (await manager.get('/api/accuracy/sample')).body;
  const label = async () => (await manager.get('/api/accuracy')).body.fields.find(({ field }) => String(field) === 'label');
  const judge = ({ kind, id, version }: Json, said: string) =>
    manager.patch(`/api/${String(kind)}s/${String(id)}`, version as Json, { label: said });

  test('is empty until somebody draws one', async () => {
    expect(await sample()).toEqual({ drawn: 0, waiting: 0, items: [] });
    expect((await label())?.sample).toBeNull();
  });

  test('holds each text once, and none that is old', async () => {
    expect((await manager.post('/api/accuracy/sample', { size: 4 })).body).toEqual({ drawn: 4 });
    expect((await manager.post('/api/accuracy/sample', { size: 500 })).body).toEqual({ drawn: 6 });
    const { drawn, waiting, items } = await sample();
    expect([Number(drawn), Number(waiting)]).toEqual([10, 10]);
    const texts = items?.map(({ text }) => String(text)) ?? [];
    expect(new Set(texts).size).toBe(10);
    expect(texts).not.toContain('Long ago');
  });

  test('shows the words and not the verdict, in the order of the draw', async () => {
    const { items } = await sample();
    expect(Object.keys(items?.[0] ?? {}).toSorted()).toEqual(['id', 'kind', 'occurredAt', 'source', 'text', 'version']);
    expect((await sample()).items).toEqual(items);
  });

  test('alone says how often the scorer is right', async () => {
    const { items = [] as unknown as Json } = await sample();
    const [first, second] = items;
    await judge(first as Json, 'positive');
    await judge(second as Json, String(second?.kind) === 'complaint' ? 'negative' : 'neutral');
    expect(Number((await sample()).waiting)).toBe(8);
    const outside = await hearComplaint(redress, { at, body: 'Later', label: 'negative' });
    await manager.patch(`/api/complaints/${outside}`, 1, { label: 'neutral' });
    const field = await label();
    expect(field?.overall).toMatchObject({ judged: 3, right: 1 });
    expect(field?.sample).toMatchObject({ judged: 2, right: 1, accuracy: 0.5 });
    expect(Number(field?.sample?.low)).toBeGreaterThan(0);
  });

  test.each([{ size: 0 }, { size: 501 }, { size: 'all' }, { count: 5 }])('of %j is refused', async (body) => {
    expect((await manager.post('/api/accuracy/sample', body)).status).toBe(422);
  });
});
