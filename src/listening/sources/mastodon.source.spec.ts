import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ScriptedOutgoing, type ScriptedAnswer } from '../../common/outgoing/scripted-outgoing.js';
import { readStatus } from './mastodon-status.js';
import { MastodonSource } from './mastodon.source.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const settings = { host: 'social.example', hashtag: 'acme' };
const source = new MastodonSource();

const status = (id: string, over: Record<string, unknown> = {}) => ({
  id,
  uri: `https://social.example/users/ann/statuses/${id}`,
  url: `https://social.example/@ann/${id}`,
  created_at: '2026-11-23T10:00:00.000Z',
  edited_at: null,
  content: '<p>My <a href="https://social.example/tags/acme">#<span>acme</span></a> parcel is late</p>',
  spoiler_text: '',
  language: 'en',
  visibility: 'public',
  account: { acct: 'ann', display_name: 'Ann', followers_count: 12 },
  replies_count: 1,
  reblogs_count: 2,
  favourites_count: 3,
  ...over,
});
const page = (...statuses: unknown[]): ScriptedAnswer => ({ body: JSON.stringify(statuses) });

const poll = async (answer: ScriptedAnswer, minId: string | null = null, again = false) => {
  const outgoing = new ScriptedOutgoing([answer]);
  const result = await source.poll({ minId }, settings, { outgoing, now, again });
  return { result, request: outgoing.requests[0] };
};

describe('a status', () => {
  const read = (raw: unknown) => {
    const result = readStatus(raw, 'social.example', now);
    if (result.outcome !== 'item') throw new Error(result.outcome);
    return result.item;
  };

  test('becomes an item', () => {
    expect(read(status('117020593741189701', { edited_at: '2026-11-23T11:00:00Z' }))).toMatchObject({
      externalId: '117020593741189701',
      canonicalUri: 'https://social.example/users/ann/statuses/117020593741189701',
      url: 'https://social.example/@ann/117020593741189701',
      kind: 'post',
      authorHandle: 'ann@social.example',
      authorName: 'Ann',
      authorFollowers: 12,
      title: '',
      text: 'My #acme parcel is late',
      lang: 'en',
      createdAt: Date.parse('2026-11-23T10:00:00Z'),
      editedAt: Date.parse('2026-11-23T11:00:00Z'),
      engagement: { likes: 3, reposts: 2, replies: 1 },
    });
  });

  test('likes and boosts do not look like an edit; words and content warnings do', () => {
    const { contentHash } = read(status('1'));
    expect(read(status('1', { favourites_count: 99, edited_at: '2026-11-23T11:00:00Z' })).contentHash).toBe(
      contentHash,
    );
    expect(read(status('1', { content: '<p>fixed</p>' })).contentHash).not.toBe(contentHash);
    expect(read(status('1', { spoiler_text: 'rant' })).contentHash).not.toBe(contentHash);
  });

  test('a boost is read as the post it repeats', () => {
    const boost = { ...status('9', { content: '' }), reblog: status('5', { uri: 'https://far.example/5' }) };
    expect(read(boost)).toMatchObject({ externalId: '5', canonicalUri: 'https://far.example/5' });
  });

  test.each([
    ['withheld', status('1', { account: { acct: 'a', noindex: true } })],
    ['withheld', status('1', { visibility: 'private' })],
    ['unreadable', { id: 5 }],
    ['unreadable', status('1\u0000')],
    ['item', status('1', { favourites_count: 1e18, account: { acct: 'a', followers_count: 1e18 } })],
    ['item', status('1', { created_at: '-271821-04-20T00:00:00Z' })],
    ['unreadable', null],
    ['unreadable', status('1', { account: null })],
    [
      'item',
      status('1', {
        language: 7,
        spoiler_text: null,
        account: { acct: 'a@far.example' },
        favourites_count: 'x',
      }),
    ],
  ])('is %s', (outcome, raw) => {
    expect(readStatus(raw, 'social.example', now).outcome).toBe(outcome);
  });

  test('an address that could run is dropped', () => {
    expect(read(status('1', { url: 'javascript:alert(1)' })).url).toBe(
      'https://social.example/users/ann/statuses/1',
    );
  });
});

describe('paging', () => {
  test('starts with the newest page and does not go back', async () => {
    const { result, request } = await poll(page(status('9'), status('8')));
    expect(request?.url).toBe('https://social.example/api/v1/timelines/tag/acme?limit=40');
    expect(result).toMatchObject({ cursor: { minId: '9' }, more: false });
    expect(result.items).toHaveLength(2);
  });

  test('goes forward with min_id, whatever the order on the page, until a page is empty', async () => {
    const { result, request } = await poll(page(status('10'), status('12'), status('11')), '9');
    expect(new URL(request?.url ?? '').searchParams.get('min_id')).toBe('9');
    expect(result).toMatchObject({ cursor: { minId: '12' }, more: true });
    expect((await poll(page(), '12')).result).toMatchObject({
      cursor: { minId: '12' },
      more: false,
      blind: null,
    });
  });

  test('looks at the newest page again where monitors have changed, and then goes on where it was', async () => {
    const { result, request } = await poll(page(status('30'), status('29')), '9', true);
    expect(new URL(request?.url ?? '').searchParams.has('min_id')).toBe(false);
    expect(result).toMatchObject({ cursor: { minId: '9' }, more: true });
    expect(result.items).toHaveLength(2);
  });

  test('stops at a server that ignores min_id', async () => {
    const { result } = await poll(page(status('9'), status('8')), '9');
    expect(result).toMatchObject({ cursor: { minId: '9' }, more: false });
  });

  test('goes past posts that are withheld or unreadable', async () => {
    const { result } = await poll(
      page({ id: '11' }, status('10', { visibility: 'private' }), status('9')),
      '8',
    );
    expect(result.items.map(({ externalId }) => externalId)).toEqual(['9']);
    expect(result.cursor).toEqual({ minId: '11' });
  });

  test('an empty timeline is quiet, not blind', async () => {
    expect((await poll(page())).result).toMatchObject({ cursor: { minId: null }, blind: null });
  });
});

describe('blind', () => {
  test.each([
    [{ status: 404, body: '{"error":"Record not found"}' }, /does not know the hashtag #acme/],
    [{ status: 401 }, /access token/],
    [{ status: 403 }, /access token/],
    [{ status: 422 }, /access token/],
    [{ status: 502 }, /status 502/],
    [{ body: '{"error":"x"}' }, /not a timeline/],
    [{ body: '<html>' }, /not a timeline/],
    [page({ id: 'x' }), /cannot be read/],
  ])('%#', async (answer, reason) => {
    const { result } = await poll(answer, '5');
    expect(result.blind?.reason).toMatch(reason);
    expect(result).toMatchObject({ items: [], cursor: { minId: '5' }, more: false });
  });

  test.each([
    ['an ISO time', { 'x-ratelimit-reset': '2026-11-23T12:04:00.070144Z' }, 240_070],
    ['an ISO time far away', { 'x-ratelimit-reset': '2027-11-23T12:00:00Z' }, 60 * 60 * 1000],
    ['epoch seconds, which is not ours', { 'x-ratelimit-reset': '1795435200' }, null],
    ['Retry-After first', { 'retry-after': '30', 'x-ratelimit-reset': '2026-11-23T12:04:00Z' }, 30_000],
  ])('429 waits by %s', async (_, headers, wait) => {
    const { result } = await poll({ status: 429, headers });
    expect(result.notBefore).toBe(wait && now + wait);
    expect(result.blind?.reason).toMatch(/slow down/);
  });

  test('the last permitted call is used, and then it waits', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2026-11-23T12:04:00Z' };
    const { result } = await poll({ ...page(status('6')), headers }, '5');
    expect(result).toMatchObject({
      more: false,
      notBefore: now + 240_000,
      cursor: { minId: '6' },
      blind: null,
    });
  });
});

describe('looking again', () => {
  const recheck = async (ids: string[], ...answers: ScriptedAnswer[]) => {
    const outgoing = new ScriptedOutgoing(answers);
    const result = await source.recheck(ids, settings, { outgoing, now, again: false });
    return { ...result, urls: outgoing.requests.map(({ url }) => new URL(url)) };
  };
  const gone = { status: 404, body: '{"error":"Record not found"}' };

  test('sees an edit, and believes in a deletion only when the post itself is gone', async () => {
    const { items, deleted, urls } = await recheck(
      ['1', '2', '3'],
      page(status('1', { content: 'edited' })),
      gone,
      page(),
    );
    expect(urls[0]?.searchParams.getAll('id[]')).toEqual(['1', '2', '3']);
    expect(urls.slice(1).map(({ pathname }) => pathname)).toEqual([
      '/api/v1/statuses/2',
      '/api/v1/statuses/3',
    ]);
    expect(items).toMatchObject([{ externalId: '1', text: 'edited' }]);
    expect(deleted).toEqual(['2']);
  });

  test('at a server that has no such list: edits from the newest page, and no deletions', async () => {
    const { items, deleted } = await recheck(
      ['1', '2'],
      { status: 404, body: '{"error":"not found"}' },
      page(status('7'), status('1')),
    );
    expect(items.map(({ externalId }) => externalId)).toEqual(['1']);
    expect(deleted).toEqual([]);
  });

  test('a 404 that is no word about the post deletes nothing', async () => {
    expect((await recheck(['1'], page(), page(), { status: 404, body: '<html>' })).deleted).toEqual([]);
  });

  test('an outage says nothing about anything', async () => {
    expect(await recheck(['1'], { status: 500 }, { status: 500 })).toMatchObject({ items: [], deleted: [] });
  });

  test('nothing known, nothing asked', async () => {
    expect((await recheck([])).urls).toEqual([]);
  });
});

describe('the token and the scheme', () => {
  test('a token goes along, by https', async () => {
    const outgoing = new ScriptedOutgoing([page()]);
    await source.poll(
      null,
      { ...settings, host: 'http://social.example', accessToken: 'secret' },
      { outgoing, now, again: false },
    );
    expect(outgoing.requests[0]).toMatchObject({
      url: expect.stringMatching(/^https:/),
      headers: { Authorization: 'Bearer secret' },
    });
  });

  test('plain http only to this machine, and only when that is allowed', async () => {
    for (const [allowed, scheme] of [
      [true, 'http:'],
      [false, 'https:'],
    ] as const) {
      const outgoing = new ScriptedOutgoing([page()], allowed);
      await source.poll(null, { host: '127.0.0.1:5180', hashtag: 'a' }, { outgoing, now, again: false });
      expect(new URL(outgoing.requests[0]?.url ?? '').protocol).toBe(scheme);
    }
  });
});

const samples = path.resolve(import.meta.dirname, '../../../../shared/samples');

describe('statuses of a real server', () => {
  if (!existsSync(samples)) {
    test('are read only where ../shared/samples is present; the ones above always are', () => {
      expect(readStatus(status('1'), 'social.example', now).outcome).toBe('item');
    });
    return;
  }
  const sample = (name: string) => readFileSync(path.join(samples, `mastodon-${name}.json`), 'utf8');

  test('a timeline, an empty window, an edited post, and one that is gone', async () => {
    const { result } = await poll({ body: sample('timeline-tag') });
    expect(result.blind).toBeNull();
    expect(result.items.length).toBe((JSON.parse(sample('timeline-tag')) as unknown[]).length);
    expect(result.items.every(({ text }) => /#hoot/i.test(text))).toBe(true);
    expect(result.cursor).toEqual({ minId: result.items[0]?.externalId });
    expect((await poll({ body: sample('timeline-empty-window') }, '5')).result).toMatchObject({
      items: [],
      blind: null,
    });

    const edited = readStatus(JSON.parse(sample('status-edited')), 'localhost:3000', now);
    expect(edited).toMatchObject({
      outcome: 'item',
      item: { editedAt: Date.parse('2026-08-01T13:54:00.695Z'), lang: 'ja' },
    });

    const outgoing = new ScriptedOutgoing([page(status('1')), { status: 404, body: sample('status-404') }]);
    expect((await source.recheck(['1', '2'], settings, { outgoing, now, again: false })).deleted).toEqual([
      '2',
    ]);
  });
});
