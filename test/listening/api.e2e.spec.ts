import { newId } from '../../src/common/ids.js';
import { insertRows } from '../../src/database/rows.js';
import { Mention } from '../../src/listening/mention.entity.js';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { Network, rss } from './network.js';

describe.each(dialects)('monitors, sources and mentions over HTTP (%s)', (dialect) => {
  let redress: TestApp;
  let network: Network;
  let admin: Client;

  beforeAll(async () => {
    redress = await startApp(dialect);
    network = await Network.start();
    admin = await redress.signIn('admin');
  });
  afterAll(async () => {
    network.stop();
    await redress.close();
  });

  const monitor = (over: object = {}) => ({ name: 'Talk', brand: 'Acme', query: 'acme', ...over });

  test('a monitor is made, read, listed and changed', async () => {
    const made = await admin.post('/api/monitors', monitor({ query: 'acme OR "acme shoes"' }));
    expect(made.status).toBe(201);
    expect(made.headers.location).toBe(`/api/monitors/${String(made.body.id)}`);
    expect(made.body).toMatchObject({
      isCompetitor: false,
      alert: { enabled: false },
      active: true,
      version: 1,
    });
    const changed = await admin.patch(`/api/monitors/${String(made.body.id)}`, 1, {
      alert: { enabled: true },
      active: false,
    });
    expect(changed.body).toMatchObject({
      alert: { enabled: true },
      active: false,
      version: 2,
      query: 'acme OR "acme shoes"',
    });
    expect((await admin.get(`/api/monitors/${String(made.body.id)}`)).body).toEqual(changed.body);
    expect((await admin.get('/api/monitors')).body.items.map(({ id }: Json) => id)).toContain(made.body.id);
    const stale = await admin.patch(`/api/monitors/${String(made.body.id)}`, 1, { name: 'x' });
    expect([stale.status, stale.body.code, stale.body.current]).toEqual([412, 'version.stale', changed.body]);
  });

  test.each([
    ['acme AND', 8],
    ['😡 OR (acme', 6],
    ['', 0],
    ['NOT acme', 0],
    [`${'a '.repeat(2000)}`, 2048],
  ])('the query %p is refused wherever it is sent', async (query, position) => {
    for (const { status, body } of [
      await admin.post('/api/monitors/preview', { query }),
      await admin.post('/api/monitors', monitor({ query })),
    ]) {
      expect([status, body.code, body.position]).toEqual([422, 'query.syntax', position]);
      expect(body.errors[0]).toMatchObject({ pointer: '/query' });
    }
  });

  test.each([
    [{ kind: 'feed', settings: { url: 'ftp://x.example/' } }, '/settings/url'],
    [{ kind: 'feed', settings: { url: 'https://x.example/', extra: 1 } }, '/settings/extra'],
    [
      { kind: 'feed', settings: { url: 'https://x.example/' }, schedule: { everySeconds: 59 } },
      '/schedule/everySeconds',
    ],
    [{ kind: 'mastodon', settings: { host: 'a b', hashtag: 'acme' } }, '/settings/host'],
    [{ kind: 'mastodon', settings: { host: 'mastodon.social' } }, '/settings/hashtag'],
    [{ kind: 'x', settings: {} }, '/kind'],
  ])('the source %j is refused', async (body, pointer) => {
    const refused = await admin.post('/api/sources', body);
    expect([refused.status, refused.body.code]).toEqual([422, 'validation.failed']);
    expect(refused.body.errors.map((error: Json) => error.pointer)).toContain(pointer);
  });

  test('a source is made and changed; what its kind does not take is refused', async () => {
    const made = await admin.post('/api/sources', {
      kind: 'feed',
      settings: { url: 'https://x.example/feed' },
      schedule: { everySeconds: 60 },
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      kind: 'feed',
      settings: { url: 'https://x.example/feed' },
      secrets: [],
      schedule: { everySeconds: 60 },
      active: true,
      state: 'late',
      reason: 'It has not been read yet.',
      lastSeenAt: null,
    });
    const url = `/api/sources/${String(made.body.id)}`;
    const wrong = await admin.patch(url, 1, { settings: { hashtag: 'acme' } });
    expect([wrong.status, wrong.body.errors[0]?.pointer]).toEqual([422, '/settings/hashtag']);
    expect((await admin.patch(url, 1, { settings: { url: 'nonsense' } })).status).toBe(422);
    expect((await admin.patch(url, 1, { active: false })).body).toMatchObject({ active: false, version: 2 });
    expect((await admin.get('/api/sources')).body.items.map(({ id }: Json) => id)).toContain(made.body.id);
    expect((await admin.post('/api/sources/00000000-0000-7000-8000-000000000000/poll')).status).toBe(404);
  });

  test('who may do what', async () => {
    const [agent, manager] = [await redress.signIn('agent'), await redress.signIn('manager')];
    expect((await agent.get('/api/monitors')).status).toBe(200);
    expect((await agent.post('/api/monitors', monitor())).status).toBe(403);
    expect((await manager.post('/api/monitors', monitor({ active: false }))).status).toBe(201);
    expect(
      (await manager.post('/api/sources', { kind: 'feed', settings: { url: 'https://x.example/' } })).status,
    ).toBe(403);
    expect((await redress.anyone.get('/api/mentions')).status).toBe(401);
  });

  describe('with mentions', () => {
    let source: string;
    let shoes: Json;
    const at = (minute: number) =>
      new Date(Date.parse('2026-03-01T12:00:00Z') + minute * 60_000).toUTCString();

    beforeAll(async () => {
      await admin.post('/api/monitors', monitor());
      shoes = (
        await admin.post('/api/monitors', monitor({ name: 'Shoes', brand: 'Acme Shoes', query: 'shoes' }))
      ).body.id;
      const words = ['great', 'terrible', 'on time'];
      // Three share each minute, so that only the id tells them apart.
      network.on(
        '/many',
        rss(
          Array.from({ length: 30 }, (_, index) => ({
            id: String(index),
            title: '',
            text: `acme is ${words[index % 3]} ${index % 5 === 0 ? 'shoes' : ''} no${index}`,
            date: at(Math.floor(index / 3)),
          })),
        ),
      );
      const made = await admin.post('/api/sources', {
        kind: 'feed',
        settings: { url: `${network.origin}/many` },
        active: false,
      });
      source = String(made.body.id);
      await admin.post(`/api/sources/${source}/poll`);
    });

    const all = async (query: string): Promise<Json[]> => {
      const found: Json[] = [];
      for (let cursor = ''; ;) {
        const { status, body } = await admin.get(
          `/api/mentions?source=${source}&${query}${cursor && `&cursor=${cursor}`}`,
        );
        expect(status).toBe(200);
        found.push(...body.items);
        if (body.nextCursor === null) return found;
        cursor = String(body.nextCursor);
      }
    };

    test('pages hold each mention once, newest first', async () => {
      const found = await all('limit=7');
      expect(new Set(found.map(({ id }) => id)).size).toBe(30);
      const times = found.map(({ occurredAt }) => String(occurredAt));
      expect(times).toEqual(times.toSorted().toReversed());
    });

    test.each([
      ['label=negative', 10],
      ['label=negative,positive', 20],
      ['lang=xx', 0],
      ['q=shoes', 6],
      ['q=SHOES%20terrible', 2],
      ['q=sho', 6],
      ['q=no29', 1],
      ['q=…', 0],
      ['from=2026-03-01T12:09:00Z', 3],
      ['to=2026-03-01T12:01:00Z', 3],
      ['from=2026-03-01T13:01:00%2B01:00&to=2026-03-01T12:02:00.000Z', 3],
      ['label=neutral&q=shoes&limit=1', 2],
    ])('%s finds %p', async (query, count) => {
      expect(await all(query)).toHaveLength(count);
    });

    test('by monitor', async () => {
      expect(await all(`monitor=${String(shoes)}&limit=4`)).toHaveLength(6);
      expect(await all(`monitor=${String(shoes)},unknown`)).toHaveLength(6);
      expect(await all('monitor=unknown')).toEqual([]);
      const [both] = await all(`monitor=${String(shoes)}`);
      expect(new Set(both?.brands)).toEqual(new Set(['Acme', 'Acme Shoes']));
    });

    test.each(['label=angry', 'lang=english', 'from=yesterday', 'limit=201', 'colour=red', 'q='])(
      '%s is refused',
      async (query) => {
        expect((await admin.get(`/api/mentions?${query}`)).status).toBe(422);
      },
    );

    test('a cursor of another list is refused', async () => {
      const { body } = await admin.get('/api/monitors?limit=1');
      const foreign = await admin.get(`/api/mentions?cursor=${String(body.nextCursor)}`);
      expect([foreign.status, foreign.body.code]).toEqual([400, 'paging.bad_cursor']);
    });

    test('a preview shows what a query would find', async () => {
      const { status, body } = await admin.post('/api/monitors/preview', { query: 'shoes AND NOT terrible' });
      expect(status).toBe(200);
      expect(body).toMatchObject({ nextCursor: null, searched: 30 });
      expect(body.items).toHaveLength(4);
    });

    test('a person corrects a label, with the version they saw, and takes it back', async () => {
      const [mention] = await all('q=no4&label=negative');
      const url = `/api/mentions/${String(mention?.id)}`;
      expect(
        (await admin.raw('PATCH', url, '{"label":"neutral"}', { 'content-type': 'application/json' })).status,
      ).toBe(428);
      expect((await admin.patch(url, 9, { label: 'neutral' })).status).toBe(412);
      expect((await admin.patch(url, 1, { label: 'angry' })).status).toBe(422);
      const corrected = await admin.patch(url, 1, { label: 'positive' });
      expect(corrected.body).toMatchObject({
        label: 'positive',
        correctedLabel: 'positive',
        sentiment: { label: 'negative' },
        version: 2,
      });
      expect(await all('q=no4&label=negative')).toHaveLength(0);
      expect((await admin.patch(url, 2, { label: null })).body).toMatchObject({
        label: 'negative',
        correctedLabel: null,
        version: 3,
      });
    });

    test('a page may be short: one request looks at no more than five thousand', async () => {
      const [row] = await redress.tx.run((unit) => unit.manager.find(Mention, { take: 1 }));
      if (!row) throw new Error('no mention to copy');
      const other = await admin.post('/api/sources', {
        kind: 'feed',
        settings: { url: 'https://x.example/' },
      });
      const sourceId = String(other.body.id);
      const copies = Array.from({ length: 5_200 }, (_, index): Mention => {
        const name = `copy ${index}`;
        const text = index < 100 ? 'needle' : 'hay';
        return { ...row, id: newId(), sourceId, externalId: name, identity: name, text, occurredAt: index };
      });
      await redress.tx.run((unit) => insertRows(unit, Mention, copies));
      const first = await admin.get(`/api/mentions?source=${sourceId}&q=needle`);
      expect(first.body.items).toEqual([]);
      const next = `/api/mentions?source=${sourceId}&q=needle&cursor=${String(first.body.nextCursor)}`;
      expect((await admin.get(next)).body.items).toHaveLength(50);
    });
  });
});
