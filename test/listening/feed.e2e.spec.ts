import { gzipSync } from 'node:zlib';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Answer, Network, rss } from './network.js';

describe.each(dialects)('listening to feeds (%s)', (dialect) => {
  let redress: TestApp;
  let network: Network;
  let admin: Client;
  let paths = 0;

  beforeAll(async () => {
    redress = await startApp(dialect);
    network = await Network.start();
    admin = await redress.signIn('admin');
    await admin.post('/api/monitors', { name: 'Acme talk', brand: 'Acme', query: 'acme NOT sponsored' });
  });
  afterAll(async () => {
    network.stop();
    await redress.close();
  });

  /** A source that only tests read: the schedule does not touch what is inactive. */
  const feedAt = async (answer: Answer | string | Buffer, headers: Record<string, string> = {}) => {
    const path = `/feed/${(paths += 1)}`;
    network.on(path, answer, headers);
    const { body } = await admin.post('/api/sources', {
      kind: 'feed',
      settings: { url: `${network.origin}${path}` },
      active: false,
    });
    const id = String(body.id);
    return {
      id,
      path,
      poll: async () => (await admin.post(`/api/sources/${id}/poll`)).body,
      source: async () => (await admin.get(`/api/sources/${id}`)).body,
    };
  };
  const mentionsOf = async (id: string) => (await admin.get(`/api/mentions?source=${id}`)).body.items;

  test('what a monitor looks for becomes a mention, once', async () => {
    const feed = await feedAt(
      rss([
        {
          id: '1',
          title: 'Acme &amp; me',
          text: '&lt;p&gt;My &lt;b&gt;acme&lt;/b&gt; parcel is broken. Terrible!&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;',
          date: 'Mon, 02 Mar 2026 09:00:00 GMT',
        },
        { id: '2', text: 'nothing about them' },
        { id: '3', text: 'acme, sponsored' },
        { id: '1', text: 'acme twice in one document' },
      ]),
    );
    expect(await feed.poll()).toEqual({
      fetched: 3,
      new: 1,
      updated: 0,
      deleted: 0,
      blind: null,
      nextPollAt: new Date(redress.clock.now() + 300_000).toISOString(),
    });
    const [mention, ...others] = await mentionsOf(feed.id);
    expect(others).toEqual([]);
    expect(mention).toMatchObject({
      sourceKind: 'feed',
      url: 'https://talk.example/1',
      title: 'Acme & me',
      label: 'negative',
      correctedLabel: null,
      text: 'Acme & me\n\nMy acme parcel is broken. Terrible!',
      occurredAt: '2026-03-02T09:00:00.000Z',
      brands: ['Acme'],
      monitors: [{ name: 'Acme talk', brand: 'Acme' }],
      caseId: null,
      version: 1,
    });
    for (const { start, end, text } of mention?.sentiment.evidence ?? []) {
      expect(String(mention?.text).slice(Number(start), Number(end))).toBe(text);
    }
    expect(await feed.poll()).toMatchObject({ fetched: 3, new: 0, updated: 0 });
    expect(await mentionsOf(feed.id)).toHaveLength(1);
    expect(await feed.source()).toMatchObject({ state: 'seeing', reason: null });
  });

  test('an edit is scored again and told, and a correction stays', async () => {
    const feed = await feedAt(rss([{ id: '1', text: 'acme is great' }]));
    await feed.poll();
    const [before] = await mentionsOf(feed.id);
    expect(before?.label).toBe('positive');
    network.on(feed.path, rss([{ id: '1', text: 'acme is terrible' }]));
    expect(await feed.poll()).toMatchObject({ new: 0, updated: 1 });
    const [after] = await mentionsOf(feed.id);
    expect(after).toMatchObject({ id: before?.id, label: 'negative', version: 2 });
    expect(after?.editedAt).not.toBeNull();
    const corrected = await admin.patch(`/api/mentions/${String(after?.id)}`, 2, { label: 'neutral' });
    expect(corrected.body).toMatchObject({
      label: 'neutral',
      correctedLabel: 'neutral',
      sentiment: { label: 'negative' },
      version: 3,
    });
    network.on(feed.path, rss([{ id: '1', text: 'acme is awful' }]));
    await feed.poll();
    expect((await mentionsOf(feed.id))[0]).toMatchObject({
      label: 'neutral',
      correctedLabel: 'neutral',
      version: 4,
    });
  });

  test('an article that starts to match later becomes a mention then', async () => {
    const feed = await feedAt(rss([{ id: '1', text: 'who am I talking about' }]));
    expect(await feed.poll()).toMatchObject({ fetched: 1, new: 0 });
    network.on(feed.path, rss([{ id: '1', text: 'I am talking about acme' }]));
    expect(await feed.poll()).toMatchObject({ fetched: 1, new: 1, updated: 0 });
  });

  test('a new monitor finds what was passed over, although the feed has not changed', async () => {
    const body = rss([{ id: '1', text: 'all about zebras' }]);
    const feed = await feedAt((request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"same"' }).end(body);
    });
    expect(await feed.poll()).toMatchObject({ fetched: 1, new: 0 });
    redress.clock.advance(1_000);
    await admin.post('/api/monitors', { name: 'Zebras', brand: 'Zoo', query: 'zebras' });
    expect(await feed.poll()).toMatchObject({ fetched: 1, new: 1 });
    redress.clock.advance(1_000);
    await feed.poll();
    expect(await feed.poll()).toMatchObject({ fetched: 0, blind: null });
  });

  test('nothing on this machine is called unless that is switched on', async () => {
    const closed = await startApp(dialect, { REDRESS_ALLOW_LOOPBACK: '' });
    try {
      const person = await closed.signIn('admin');
      for (const settings of [
        { kind: 'feed', settings: { url: `${network.origin}/closed` } },
        { kind: 'mastodon', settings: { host: network.host, hashtag: 'closed' } },
      ]) {
        const { body } = await person.post('/api/sources', settings);
        const result = await person.post(`/api/sources/${String(body.id)}/poll`);
        expect(result.body.blind.reason).toMatch(/not on the public internet/);
      }
      expect(network.requests.filter(({ pathname }) => pathname.includes('closed'))).toEqual([]);
    } finally {
      await closed.close();
    }
  });

  test('what rolls off the end of a feed is not deleted', async () => {
    const feed = await feedAt(
      rss([
        { id: '1', text: 'acme one' },
        { id: '2', text: 'acme two' },
      ]),
    );
    await feed.poll();
    network.on(feed.path, rss([{ id: '2', text: 'acme two' }]));
    expect(await feed.poll()).toMatchObject({ deleted: 0 });
    expect(await mentionsOf(feed.id)).toHaveLength(2);
  });

  test('asks with the validators of the last answer, and 304 is no blindness', async () => {
    const body = rss([{ id: '1', text: 'acme' }]);
    const feed = await feedAt((request, response) => {
      if (request.headers['if-none-match'] === 'W/"7"') response.writeHead(304).end();
      else response.writeHead(200, { etag: 'W/"7"' }).end(body);
    });
    expect(await feed.poll()).toMatchObject({ fetched: 1, new: 1, blind: null });
    expect(await feed.poll()).toMatchObject({ fetched: 0, new: 0, blind: null });
    expect(network.headers.at(-1)?.['user-agent']).toMatch(/^Redress\//);
  });

  test.each<[string, Answer | string | Buffer, Record<string, string>, RegExp]>([
    ['answers 500', (_, response) => response.writeHead(500).end(), {}, /status 500/],
    ['hangs up', (request) => request.socket.destroy(), {}, /broke off/],
    [
      'redirects to the metadata service',
      (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
      {},
      /not on the public internet/,
    ],
    [
      'redirects to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      {},
      /Only http and https/,
    ],
    [
      'redirects for ever',
      (_, response, url) => response.writeHead(302, { location: url.pathname }).end(),
      {},
      /redirects/,
    ],
    [
      'sends a gzip bomb',
      gzipSync(Buffer.alloc(32 * 1024 * 1024)),
      { 'content-encoding': 'gzip' },
      /larger than we read/,
    ],
    [
      'sends a web page',
      '<!doctype html><html><body>Sign in</body></html>',
      { 'content-type': 'text/html' },
      /web page/,
    ],
    ['sends half a feed', rss([{ id: '1', text: 'acme' }]).slice(0, -20), {}, /breaks off/],
    ['sends nothing', '', {}, /empty document/],
  ])('a feed that %s makes the source blind, and says why', async (_, answer, headers, reason) => {
    const feed = await feedAt(answer, headers);
    const { status, body } = await admin.post(`/api/sources/${feed.id}/poll`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ fetched: 0, new: 0, updated: 0, deleted: 0 });
    expect(body.blind.reason).toMatch(reason);
    expect(await feed.source()).toMatchObject({ state: 'blind', reason: body.blind.reason });
  });

  test('blind times are kept, from the first failure to the first success', async () => {
    const feed = await feedAt((_, response) => response.writeHead(502).end());
    const from = redress.clock.now();
    await feed.poll();
    redress.clock.advance(60_000);
    await feed.poll();
    redress.clock.advance(60_000);
    network.on(feed.path, rss([{ id: '1', text: 'acme' }]));
    expect(await feed.poll()).toMatchObject({ new: 1, blind: null });
    const { default: sql } = await import('sql-template-tag');
    expect(
      await redress.reads.all(
        sql`SELECT "fromAt", "toAt" FROM source_blindness WHERE "sourceId" = ${feed.id}`,
      ),
    ).toEqual([{ fromAt: from, toAt: from + 120_000 }]);
  });

  test('waits as long as it is asked to', async () => {
    const feed = await feedAt((_, response) => response.writeHead(429, { 'retry-after': '1800' }).end());
    expect(await feed.poll()).toMatchObject({
      nextPollAt: new Date(redress.clock.now() + 1_800_000).toISOString(),
    });
  });

  test('a feed that is gone for good is not read again', async () => {
    const feed = await feedAt((_, response) => response.writeHead(410).end());
    await admin.patch(`/api/sources/${feed.id}`, 1, { active: true });
    await feed.poll();
    expect(await feed.source()).toMatchObject({ active: false, state: 'blind' });
  });

  test('a broken article does not take the others with it, and a wrong charset is repaired', async () => {
    const feed = await feedAt(
      Buffer.from(
        rss([
          { id: '1', text: 'acme: Größe paßt nicht' },
          { id: '2', title: '', text: '' },
          { id: '3', text: '\u0000acme\ud800' },
        ]),
        'latin1',
      ),
    );
    expect(await feed.poll()).toMatchObject({ blind: null, new: 2 });
    const texts = (await mentionsOf(feed.id)).map(({ text }: Json) => String(text));
    expect(texts.some((text) => text.includes('Größe paßt nicht'))).toBe(true);
  });

  test('while it is being read it is busy, and a change of its settings wins', async () => {
    let release: () => void = () => undefined;
    let arrived: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (arrived = resolve));
    const feed = await feedAt((_, response) => {
      arrived();
      release = () => response.end(rss([{ id: '1', text: 'acme' }]));
    });
    const first = admin.post(`/api/sources/${feed.id}/poll`);
    await reached;
    const second = await admin.post(`/api/sources/${feed.id}/poll`);
    expect([second.status, second.body.code]).toEqual([409, 'source.busy']);
    const moved = await admin.patch(`/api/sources/${feed.id}`, 1, {
      settings: { url: `${network.origin}/elsewhere` },
    });
    expect(moved.status).toBe(200);
    release();
    const lost = await first;
    expect([lost.status, lost.body.code]).toEqual([409, 'source.busy']);
    expect(await mentionsOf(feed.id)).toEqual([]);
  });
});
