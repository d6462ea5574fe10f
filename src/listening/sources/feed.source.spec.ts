import { OutgoingTimeout } from '../../common/outgoing/outgoing.errors.js';
import { ScriptedOutgoing, type ScriptedAnswer } from '../../common/outgoing/scripted-outgoing.js';
import { FeedSource } from './feed.source.js';

const hour = 60 * 60 * 1000;
const now = Date.parse('2026-11-23T12:00:00Z');
const settings = { url: 'https://talk.example/feed' };
const feed =
  '<rss version="2.0"><channel><title>t</title><item><guid>1</guid><title>late</title></item></channel></rss>';
const source = new FeedSource();

const poll = async (
  answer: ScriptedAnswer | OutgoingTimeout,
  cursor: unknown = null,
  at = now,
  again = false,
) => {
  const outgoing = new ScriptedOutgoing([answer]);
  const result = await source.poll(cursor, settings, { outgoing, now: at, again });
  return { result, request: outgoing.requests[0] };
};

describe('conditional requests', () => {
  const headers = { etag: 'W/"odd"', 'last-modified': 'yesterday-ish' };

  test('the first poll asks plainly; the second sends both validators as they came', async () => {
    const first = await poll({ body: feed, headers });
    expect(first.request?.headers).not.toHaveProperty('If-None-Match');
    expect(first.result.items).toHaveLength(1);
    const second = await poll({ status: 304 }, first.result.cursor, now + hour);
    expect(second.request?.headers).toMatchObject({
      'If-None-Match': 'W/"odd"',
      'If-Modified-Since': 'yesterday-ish',
    });
    expect(second.result).toMatchObject({ items: [], blind: null });
    expect(second.result.cursor).toEqual(first.result.cursor);
  });

  test('a full answer replaces both validators, even by none', async () => {
    const first = await poll({ body: feed, headers });
    const second = await poll({ body: feed, headers: { etag: '"new"' } }, first.result.cursor, now + hour);
    const third = await poll({ status: 304 }, second.result.cursor, now + hour);
    expect(third.request?.headers).toMatchObject({ 'If-None-Match': '"new"' });
    expect(third.request?.headers).not.toHaveProperty('If-Modified-Since');
  });

  test('after a day of 304 the feed is asked for in full', async () => {
    const first = await poll({ body: feed, headers });
    const before = await poll({ status: 304 }, first.result.cursor, now + 24 * hour - 1);
    expect(before.request?.headers).toHaveProperty('If-None-Match');
    const after = await poll({ body: feed, headers }, before.result.cursor, now + 24 * hour);
    expect(after.request?.headers).not.toHaveProperty('If-None-Match');
  });

  test('where monitors have changed, the whole feed is wanted', async () => {
    const first = await poll({ body: feed, headers });
    const second = await poll({ body: feed, headers }, first.result.cursor, now + hour, true);
    expect(second.request?.headers).not.toHaveProperty('If-None-Match');
    expect(second.result.items).toHaveLength(1);
  });

  test('a 304 that nobody asked for is not an answer', async () => {
    expect((await poll({ status: 304 })).result.blind?.reason).toMatch(/status 304/);
  });

  test('a broken document leaves the validators of the last good one', async () => {
    const first = await poll({ body: feed, headers });
    const broken = await poll(
      { body: '<html>', headers: { etag: '"broken"' } },
      first.result.cursor,
      now + hour,
    );
    expect(broken.result.blind).not.toBeNull();
    expect(broken.result.cursor).toEqual(first.result.cursor);
  });
});

describe('blind', () => {
  test.each([
    [{ status: 500 }, /status 500/],
    [{ status: 404 }, /status 404/],
    [{ status: 410 }, /removed for good/],
    [{ body: '' }, /empty document/],
    [{ body: '<!doctype html><html></html>' }, /web page/],
    [new OutgoingTimeout('The address took too long to answer.', ''), /too long/],
  ])('%#', async (answer, reason) => {
    const { result } = await poll(answer);
    expect(result.items).toEqual([]);
    expect(result.blind?.reason).toMatch(reason);
  });

  test('only 410 ends a source', async () => {
    expect((await poll({ status: 410 })).result.ended).toBe(true);
    expect((await poll({ status: 404 })).result.ended).toBe(false);
  });
});

describe('waiting', () => {
  test.each([
    ['seconds', { status: 429, headers: { 'retry-after': '120' } }, 120_000],
    ['a date', { status: 503, headers: { 'retry-after': 'Mon, 23 Nov 2026 12:10:00 GMT' } }, 600_000],
    [
      'a date in the past',
      { status: 503, headers: { 'retry-after': 'Mon, 23 Nov 2026 11:00:00 GMT' } },
      1000,
    ],
    ['a year', { status: 503, headers: { 'retry-after': '31536000' } }, 24 * hour],
    ['max-age', { body: feed, headers: { 'cache-control': 'public, max-age=300' } }, 300_000],
    ['a long max-age', { body: feed, headers: { 'cache-control': 'max-age=31536000' } }, hour],
    ['ttl', { body: feed.replace('<item>', '<ttl>90</ttl><item>') }, 90 * 60_000],
  ])('%s is obeyed within bounds', async (_, answer, wait) => {
    expect((await poll(answer)).result.notBefore).toBe(now + wait);
  });

  test.each(['soon', '', '-5'])('Retry-After %p says nothing', async (value) => {
    expect((await poll({ status: 429, headers: { 'retry-after': value } })).result.notBefore).toBeNull();
  });
});

describe('a feed that moved', () => {
  test('is called at its new address from then on, and at the old one again when the new one fails', async () => {
    const moved = await poll({
      body: feed,
      url: 'https://new.example/feed',
      movedTo: 'https://new.example/feed',
    });
    const second = await poll({ status: 500 }, moved.result.cursor);
    expect(second.request?.url).toBe('https://new.example/feed');
    const third = await poll({ body: feed }, second.result.cursor);
    expect(third.request?.url).toBe('https://talk.example/feed');
  });
});

test.each([
  ['https://talk.example/feed', true],
  ['http://127.0.0.1:5180/feed', true],
  ['ftp://talk.example/feed', false],
  ['javascript:alert(1)', false],
  ['talk.example', false],
])('the address %p is acceptable: %p', (url, ok) => {
  expect(source.settings.safeParse({ url }).success).toBe(ok);
});
