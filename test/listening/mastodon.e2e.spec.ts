import sql from 'sql-template-tag';
import { EventRegistry } from '../../src/events/event-registry.js';
import type { EventMap, EventName } from '../../src/events/events.js';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { Network, type Post, status, timeline } from './network.js';

const base = 117_020_593_741_189_000n;

describe.each(dialects)('listening to hashtags (%s)', (dialect) => {
  let redress: TestApp;
  let network: Network;
  let admin: Client;
  let posts: Post[];
  let tests = 0;
  let tags = 0;
  const told: { name: EventName; payload: EventMap[EventName] }[] = [];

  beforeAll(async () => {
    redress = await startApp(dialect);
    admin = await redress.signIn('admin');
    await admin.post('/api/monitors', { name: 'Acme', brand: 'Acme', query: 'acme' });
    for (const name of ['mention.received', 'mention.updated', 'mention.deleted'] as const) {
      redress.app.get(EventRegistry).project({
        on: name,
        project: async (_unit, payloads) => void told.push(...payloads.map((payload) => ({ name, payload }))),
      });
    }
  });
  afterAll(() => redress.close());

  beforeEach(async () => {
    tests += 1;
    posts = [];
    told.length = 0;
    network = await Network.start();
  });
  afterEach(() => network.stop());

  const post = (offset: number, content = `acme ${offset}`, over: Record<string, unknown> = {}): Post => {
    const id = String(base + BigInt(offset));
    // Every test has its own posts, as every post has its own address.
    return { id, content, uri: `https://social.example/${tests}/${id}`, ...over };
  };
  const sourceOf = async (settings: Record<string, unknown> = {}) => {
    tags += 1;
    const hashtag = `tag${tags}`;
    network.on(
      `/api/v1/timelines/tag/${hashtag}`,
      timeline(() => posts),
    );
    const { body } = await admin.post('/api/sources', {
      kind: 'mastodon',
      settings: { host: network.host, hashtag, ...settings },
      active: false,
    });
    const id = String(body.id);
    return {
      id,
      path: `/api/v1/timelines/tag/${hashtag}`,
      poll: async () => {
        redress.clock.advance(1_000);
        return (await admin.post(`/api/sources/${id}/poll`)).body;
      },
      mentions: async (): Promise<Json> =>
        (await admin.get(`/api/mentions?source=${id}&limit=200`)).body.items,
    };
  };

  test('begins with the newest page and then misses nothing, however much comes between two readings', async () => {
    posts = Array.from({ length: 60 }, (_, index) => post(index));
    const source = await sourceOf();
    expect(await source.poll()).toMatchObject({ fetched: 40, new: 40, blind: null });
    posts.push(...Array.from({ length: 95 }, (_, index) => post(100 + index)));
    expect(await source.poll()).toMatchObject({ fetched: 95, new: 95 });
    const asked = network.asked(source.path).map((url) => url.searchParams.get('min_id'));
    expect(asked.filter((minId) => minId !== null)).toEqual([
      String(base + 59n),
      String(base + 139n),
      String(base + 179n),
      String(base + 194n),
    ]);
    expect(await source.poll()).toMatchObject({ fetched: 0, new: 0 });
    expect(await source.mentions()).toHaveLength(135);
  });

  test('keeps what a status says, and tells of it', async () => {
    posts = [
      post(1, 'My <a href="javascript:x()">#<span>acme</span></a> kettle is broken', {
        account: { acct: 'bob', display_name: '<b>Bob</b>', followers_count: 700 },
      }),
    ];
    const source = await sourceOf();
    await source.poll();
    const [mention] = await source.mentions();
    expect(mention).toMatchObject({
      text: 'My #acme kettle is broken',
      author: { handle: `bob@${network.host}`, name: '<b>Bob</b>', followers: 700 },
      language: 'en',
      occurredAt: '2026-03-02T08:00:00.000Z',
      label: 'negative',
    });
    expect(told).toEqual([
      {
        name: 'mention.received',
        payload: {
          id: mention?.id,
          version: 1,
          heard: {
            occurredAt: Date.parse('2026-03-02T08:00:00Z'),
            source: 'mastodon',
            brands: ['Acme'],
            label: 'negative',
            topic: mention?.category,
            product: null,
          },
        },
      },
    ]);
  });

  test('the same post seen through two sources is one mention', async () => {
    posts = [post(1)];
    const [first, second] = [await sourceOf(), await sourceOf()];
    posts = [post(1, 'acme', { uri: 'https://social.example/one' })];
    expect(await first.poll()).toMatchObject({ new: 1 });
    posts = [post(7, 'acme', { uri: 'https://social.example/one', reblogs_count: 9 })];
    expect(await second.poll()).toMatchObject({ fetched: 1, new: 0, updated: 0 });
    expect((await first.mentions())[0]).toMatchObject({ engagement: { reposts: 9 }, version: 1 });
  });

  test('sees an edit, and a deletion only when the server says so', async () => {
    posts = [post(1, 'acme is great'), post(2, 'acme two'), post(3, 'acme three')];
    const source = await sourceOf();
    await source.poll();
    const edited = {
      ...posts[0],
      content: 'acme is terrible',
      edited_at: '2026-03-02T09:00:00.000Z',
    } as Post;
    // The list leaves out 2 and 3; only 3 is confirmed to be gone.
    network.on('/api/v1/statuses', JSON.stringify([status(edited)]));
    network.on(`/api/v1/statuses/${posts[1]?.id}`, (_, response) => response.writeHead(503).end());
    told.length = 0;
    expect(await source.poll()).toMatchObject({ new: 0, updated: 1, deleted: 1 });
    expect((await source.mentions()).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['acme is terrible', 'acme two']),
    );
    expect(await source.mentions()).toHaveLength(2);
    expect(told.map(({ name }) => name)).toEqual(['mention.updated', 'mention.deleted']);
    expect(told[0]?.payload).toMatchObject({
      version: 2,
      before: { label: 'positive' },
      after: { label: 'negative' },
    });
    const { id } = (told[1]?.payload ?? {}) as EventMap['mention.deleted'];
    const gone = await admin.get(`/api/mentions/${id}`);
    expect(gone.body).toMatchObject({
      text: '',
      url: null,
      author: { handle: null, name: null },
      version: 2,
    });
    expect(gone.body.deletedAt).not.toBeNull();
    expect((await admin.patch(`/api/mentions/${id}`, 2, { label: 'neutral' })).status).toBe(
      404,
    );
    expect(await source.poll()).toMatchObject({ updated: 0, deleted: 0 });
  });

  test('an edit shows on the newest page of a server that cannot be asked for a list', async () => {
    posts = [post(1, 'acme is great')];
    const source = await sourceOf();
    await source.poll();
    posts = [post(1, 'acme is terrible')];
    expect(await source.poll()).toMatchObject({ fetched: 0, updated: 1, deleted: 0 });
  });

  test('a page that cannot be had leaves the cursor and the earlier pages where they are', async () => {
    posts = [post(1)];
    const source = await sourceOf();
    await source.poll();
    posts.push(...Array.from({ length: 80 }, (_, index) => post(10 + index)));
    let calls = 0;
    const good = timeline(() => posts);
    network.on(source.path, (request, response, url) => {
      calls += 1;
      if (calls === 2) response.writeHead(502).end();
      else good(request, response, url);
    });
    expect(await source.poll()).toMatchObject({
      fetched: 40,
      new: 40,
      blind: { reason: 'The server answered with status 502.' },
    });
    expect(await source.poll()).toMatchObject({ fetched: 40, new: 40, blind: null });
    expect(await source.mentions()).toHaveLength(81);
  });

  test('is blind, with the reason, where it may not look, and waits when it is told to', async () => {
    const source = await sourceOf({ accessToken: 'secret-token' });
    network.on(source.path, (request, response) => {
      if (request.headers.authorization === 'Bearer secret-token') {
        response
          .writeHead(429, { 'x-ratelimit-reset': new Date(redress.clock.now() + 240_000).toISOString() })
          .end();
      } else response.writeHead(401).end();
    });
    expect(await source.poll()).toMatchObject({
      blind: { reason: 'The server asks us to slow down (429).' },
      nextPollAt: new Date(redress.clock.now() + 300_000).toISOString(),
    });
    network.on(source.path, (_, response) => response.writeHead(422).end());
    expect((await source.poll()).blind.reason).toMatch(/access token/);
  });

  test.each(['169.254.169.254', '10.0.0.1', '[fd00::1]'])('the server %s is not called', async (host) => {
    const settings = { host, hashtag: 'acme' };
    const { body } = await admin.post('/api/sources', { kind: 'mastodon', settings, active: false });
    const result = await admin.post(`/api/sources/${String(body.id)}/poll`);
    expect(result.body.blind.reason).toMatch(/not on the public internet/);
  });

  test('a token is stored sealed, never shown, and does not follow to another server', async () => {
    const { id } = await sourceOf({ accessToken: 'secret-token' });
    const { body, status: answered } = await admin.get(`/api/sources/${id}`);
    expect(answered).toBe(200);
    expect(body).toMatchObject({ settings: { host: network.host }, secrets: ['accessToken'] });
    expect(JSON.stringify(body)).not.toContain('secret-token');
    const [row] = await redress.reads.all<object>(sql`SELECT * FROM source WHERE id = ${id}`);
    expect(JSON.stringify(row)).not.toContain('secret-token');
    expect(
      (await admin.patch(`/api/sources/${id}`, 1, { schedule: { everySeconds: 120 } })).body.secrets,
    ).toEqual(['accessToken']);
    expect(
      (await admin.patch(`/api/sources/${id}`, 2, { settings: { host: 'evil.example' } })).body.secrets,
    ).toEqual([]);
    const replaced = await admin.patch(`/api/sources/${id}`, 3, {
      settings: { host: network.host, accessToken: 'new' },
    });
    expect(replaced.body.secrets).toEqual(['accessToken']);
    expect(
      (await admin.patch(`/api/sources/${id}`, 4, { settings: { accessToken: null } })).body.secrets,
    ).toEqual([]);
  });
});
