import { insertRows } from '../../src/database/rows.js';
import { SourceBlindness } from '../../src/listening/source-blindness.entity.js';
import { type TestApp, startApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { hearComplaint, hearMention, makeSource } from './hear.js';

const url = (query: Record<string, string>) =>
  `/api/insights/sentiment?${new URLSearchParams(query).toString()}`;
const february = { from: '2026-02-02T00:00:00Z', to: '2026-02-05T00:00:00Z' };

describe.each(dialects)('sentiment over time (%s)', (dialect) => {
  let redress: TestApp;
  let manager: Client;
  let sourceId: string;

  beforeAll(async () => {
    redress = await startApp(dialect);
    manager = await redress.signIn('manager');
    sourceId = await makeSource(redress);
    await hearComplaint(redress, { at: '2026-02-02T10:00:00Z', authorEmail: 'ann@example.com', sku: 'LAMP' });
    await hearComplaint(redress, {
      at: '2026-02-02T23:59:59.999Z',
      authorEmail: 'Ann@example.com',
      label: 'neutral',
    });
    await hearMention(redress, sourceId, {
      at: '2026-02-04T08:00:00Z',
      brands: ['Acme', 'B"olt'],
      authorHandle: '@joe@a.social',
    });
    await hearMention(redress, sourceId, {
      at: '2026-02-04T09:00:00Z',
      brands: ['Acme'],
      authorHandle: '@joe@a.social',
      label: 'positive',
    });
    await hearMention(redress, sourceId, { at: '2026-02-05T00:00:00Z', brands: ['Acme'] });
  });
  afterAll(() => redress.close());

  const ask = async (query: Record<string, string>) =>
    (await manager.get(url({ ...february, ...query }))).body;
  const figures = (body: Json) =>
    body.buckets.map(({ at, group, count, negative, neutral, positive, people }) => [
      String(at).slice(5, 10),
      group,
      count,
      negative,
      neutral,
      positive,
      people,
    ]);

  it('counts everything once, shows empty days, and tells people apart', async () => {
    const body = await ask({});
    expect(figures(body)).toEqual([
      ['02-02', null, 2, 1, 1, 0, 1],
      ['02-03', null, 0, 0, 0, 0, 0],
      ['02-04', null, 2, 1, 0, 1, 1],
    ]);
    expect(body.buckets.map(({ net }) => net)).toEqual([-0.5, null, 0]);
    expect(body.buckets[1].low).toBeNull();
    expect(body.definition).toMatch(/each counted once/);
  });

  it('counts a mention in the group of every brand it names, and the rest under none', async () => {
    const body = await ask({ groupBy: 'brand', from: '2026-02-04T00:00:00Z' });
    expect(figures(body)).toEqual([
      ['02-04', 'Acme', 2, 1, 0, 1, 1],
      ['02-04', 'B"olt', 1, 1, 0, 0, 1],
    ]);
    const all = await ask({ groupBy: 'brand', to: '2026-02-03T00:00:00Z' });
    expect(figures(all)).toEqual([['02-02', null, 2, 1, 1, 0, 1]]);
  });

  it.each([
    ['Acme', 2],
    ['B"olt', 1],
    ['Acme,B"olt', 2],
    ['Acm_', 0],
    ['%', 0],
    ['cme', 0],
    ['acme', 0],
  ])('finds by the whole name of the brand: %s', async (brand, count) => {
    const body = await ask({ brand, from: '2026-02-04T00:00:00Z' });
    expect(body.buckets.map((bucket) => bucket.count)).toEqual([count]);
  });

  it.each([
    ['source', ['api', 'mastodon']],
    ['label', ['negative', 'neutral', 'positive']],
    ['topic', ['damaged', 'late']],
    ['product', [null, 'LAMP']],
  ])('tells apart by %s', async (groupBy, groups) => {
    const body = await ask({ groupBy });
    const found = [...new Set(body.buckets.map(({ group }) => group))].map((group) => group as unknown);
    expect(new Set(found)).toEqual(new Set(groups));
    expect(body.buckets).toHaveLength(3 * groups.length);
    const sum = body.buckets.map(({ count }) => Number(count)).reduce((left, right) => left + right, 0);
    expect(sum).toBe(4);
  });

  it('knows where a day ends elsewhere', async () => {
    const body = await ask({
      tz: 'Asia/Kathmandu',
      from: '2026-02-02T18:15:00Z',
      to: '2026-02-03T18:15:00Z',
    });
    expect(body.buckets.map(({ at, count }) => [at, count])).toEqual([['2026-02-02T18:15:00.000Z', 1]]);
  });

  it('shows the last thirty days when not asked otherwise', async () => {
    const { body } = await manager.get('/api/insights/sentiment');
    expect(body.buckets).toHaveLength(31);
    expect([body.buckets[0].at, body.buckets[30].at]).toEqual([
      '2026-01-31T00:00:00.000Z',
      '2026-03-02T00:00:00.000Z',
    ]);
  });

  it.each([
    [{ from: '2026-02-05T00:00:00Z', to: '2026-02-05T00:00:00Z' }, '/to'],
    [{ bucket: 'hour', from: '2020-01-01T00:00:00Z' }, '/bucket'],
    [{ tz: 'Europe/Atlantis' }, '/tz'],
    [{ from: '2026-02-05' }, '/from'],
    [{ bucket: 'year' }, '/bucket'],
    [{ groupBy: 'mood' }, '/groupBy'],
    [{ colour: 'red' }, '/colour'],
  ])('refuses %j', async (query, pointer) => {
    const { status, body } = await manager.get(url({ ...february, ...query } as Record<string, string>));
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'validation.failed', pointer]);
  });

  it('says when it could not see, once for sources that were blind together', async () => {
    const blind = (from: string, to: string | null) => ({
      id: from,
      sourceId,
      fromAt: Date.parse(from),
      toAt: to === null ? null : Date.parse(to),
      reason: 'timeout',
    });
    await redress.tx.run((unit) =>
      insertRows(unit, SourceBlindness, [
        blind('2026-02-01T00:00:00Z', '2026-02-02T01:00:00Z'),
        blind('2026-02-02T00:30:00Z', '2026-02-02T02:00:00Z'),
        blind('2026-02-04T20:00:00Z', null),
      ]),
    );
    expect((await ask({})).blind).toEqual([
      { from: '2026-02-02T00:00:00.000Z', to: '2026-02-02T02:00:00.000Z' },
      { from: '2026-02-04T20:00:00.000Z', to: '2026-02-05T00:00:00.000Z' },
    ]);
  });

  it('is for managers, and for keys that read', async () => {
    expect((await (await redress.signIn('lead')).get('/api/insights/sentiment')).status).toBe(403);
    expect((await (await redress.key('read')).get('/api/insights/sentiment')).status).toBe(200);
    expect((await (await redress.key('intake')).get('/api/insights/sentiment')).status).toBe(403);
  });
});
