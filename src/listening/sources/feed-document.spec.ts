import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { decodeDocument } from './charset.js';
import { NotAFeed, readFeed } from './feed-document.js';

const root = path.resolve(import.meta.dirname, '../../..');
const now = Date.parse('2026-11-23T12:00:00Z');
const read = (file: string, contentType?: string) =>
  readFeed(decodeDocument(readFileSync(file), contentType), 'https://talk.example/feed', now);
const fixture = (name: string) => read(path.join(root, 'test/listening/fixtures', name));

describe('feeds written by hand', () => {
  test('RSS 2.0: ids, links, dates, HTML, ttl', () => {
    const { items, ttlMinutes } = fixture('rss-2.xml');
    expect(ttlMinutes).toBe(90);
    expect(items.map(({ externalId, url, title }) => ({ externalId, url, title }))).toEqual([
      { externalId: 'post-2', url: 'https://talk.example/posts/2', title: 'Acme & the late parcel' },
      {
        externalId: 'https://talk.example/posts/1',
        url: 'https://talk.example/posts/1',
        title: 'Only a link',
      },
      { externalId: expect.stringMatching(/^[0-9a-f]{64}$/), url: null, title: 'Nothing but words' },
      {
        externalId: 'https://talk.example/posts/0',
        url: 'https://talk.example/posts/0',
        title: 'The guid is the address',
      },
    ]);
    expect(items[0]).toMatchObject({
      kind: 'article',
      authorName: 'Dana',
      lang: 'en',
      text: 'Still waiting.\n\nDay 12.',
      createdAt: Date.parse('2026-11-16T08:30:00Z'),
      editedAt: null,
    });
    expect(items[3]?.createdAt).toBeNull();
  });

  test('Atom: links by relation, base, inherited author and language, edits, packed content', () => {
    const { items } = fixture('atom-1.xml');
    expect(items).toMatchObject([
      {
        externalId: 'urn:post:7',
        url: 'https://blog.example/7',
        title: 'Paket & Schaden',
        text: 'Kaputt.',
        lang: 'de',
        authorName: 'Redaktion',
        createdAt: Date.parse('2026-11-19T07:00:00Z'),
        editedAt: Date.parse('2026-11-20T10:00:00Z'),
      },
      {
        externalId: 'urn:post:8',
        url: 'https://other.example/x/y',
        title: 'a < b',
        text: 'court',
        lang: 'fr',
        authorName: 'Zoé',
      },
      { externalId: 'urn:post:9', url: null, text: 'Late again' },
    ]);
  });

  test('RSS 1.0', () => {
    expect(fixture('rss-1.xml').items).toMatchObject([
      {
        externalId: 'https://news.example/a#1',
        url: 'https://news.example/a',
        title: 'Acme recalls kettles',
        text: 'A recall.',
        authorName: 'R. Porter',
        lang: 'en',
        createdAt: Date.parse('2026-11-01T12:00:00Z'),
      },
    ]);
  });

  test('JSON Feed, also when it talks about RSS', () => {
    expect(fixture('json-feed.json').items).toMatchObject([
      {
        externalId: 'n1',
        url: 'https://notes.example/1',
        text: "Late again: <rss version='2.0'>",
        authorName: 'House',
        editedAt: Date.parse('2026-11-03T10:00:00Z'),
      },
      { externalId: 'n2', url: 'https://notes.example/2', authorName: 'Guest' },
    ]);
  });

  test.each([
    ['windows-1252-undeclared.xml', 'Größe paßt nicht – “schade”'],
    ['koi8-r.xml', 'Посылка опоздала'],
    ['utf-16le-bom.xml', 'Zu spät'],
  ])('%s is decoded', (name, title) => {
    expect(fixture(name).items[0]?.title).toBe(title);
  });

  test('entities of a DOCTYPE are neither expanded nor fetched', () => {
    const { items } = fixture('doctype-entities.xml');
    expect(items[0]).toMatchObject({ externalId: 'd1', title: 'x &c; y &file; z' });
  });

  test('a feed without items is a quiet feed', () => {
    expect(fixture('no-items.xml').items).toEqual([]);
  });

  test.each([
    ['truncated.xml', /breaks off/],
    ['web-page.html', /web page/],
  ])('%s is not taken for a feed', (name, message) => {
    expect(() => fixture(name)).toThrow(message);
  });

  test.each([
    ['', /empty document/],
    [' \n', /empty document/],
    ['just words', /not a feed/],
    ['{"error":"down"}', /JSON that is not a readable feed/],
    ['{"version":', /JSON that is not a readable feed/],
    ['<opml version="2.0"></opml>', /not a feed/],
    ['<rss version="2.0"></rss>', /XML that is not a readable feed/],
    ['<!DOCTYPE rss [ <!ENTITY a "', /not a feed/],
    ['<!-- <rss></rss>', /not a feed/],
  ])('%p is refused with its reason', (text, message) => {
    expect(() => readFeed(text, 'https://talk.example/', now)).toThrow(message);
  });

  test('an edit keeps the id and changes the hash', () => {
    const feed = (text: string) =>
      readFeed(
        `<rss version="2.0"><channel><item><guid>a</guid><title>t</title><description>${text}</description></item></channel></rss>`,
        'https://talk.example/',
        now,
      ).items[0];
    expect(feed('one')?.externalId).toBe(feed('two')?.externalId);
    expect(feed('one')?.contentHash).not.toBe(feed('two')?.contentHash);
    expect(feed('one')?.contentHash).toBe(feed('<b>one</b>')?.contentHash);
  });

  test('whatever arrives, only NotAFeed is thrown, and no item has a link that could run', () => {
    const good = readFileSync(path.join(root, 'test/listening/fixtures/rss-2.xml'), 'utf8');
    const piece = fc.constantFrom(
      '<item>',
      '</item>',
      '<![CDATA[',
      ']]>',
      '<',
      '&',
      '"',
      '<!DOCTYPE',
      '[',
      '<?',
      '\u0000',
      '</rss>',
      'javascript:',
    );
    const linksOf = (text: string): (string | null)[] => {
      try {
        return readFeed(text, 'https://talk.example/', now).items.map(({ url }) => url);
      } catch (error) {
        if (error instanceof NotAFeed) return [];
        throw error;
      }
    };
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), piece, (at, length, junk) => {
        const links = linksOf(good.slice(0, at) + junk + good.slice(at + length));
        expect(links.every((link) => link === null || /^https?:/.test(link))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

const samples = path.resolve(root, '../shared/samples/feeds');

describe('feeds of other projects', () => {
  if (!existsSync(samples)) {
    test('are read only where ../shared/samples is present; the fixtures above always are', () => {
      expect(existsSync(path.join(root, 'test/listening/fixtures/rss-2.xml'))).toBe(true);
    });
    return;
  }

  /** What their test suites, or the files themselves, say is broken or empty; our reason for being blind. */
  const refused: Record<string, RegExp> = {
    'feedparser-encoding_bozo_encoding_mismatch_crash.xml': /not a readable feed/,
    'feedparser-encoding_http_text_xml_bogus_charset.xml': /not a readable feed/,
    'feedparser-encoding_utf-16le-bom.xml': /not a readable feed/,
    'feedparser-illformed_rss_incomplete_cdata.xml': /breaks off/,
    'feedparser-wellformed_http_headers_last_modified-modified.xml': /not a readable feed/,
    'feedparser-wellformed_rss_item_expirationDate.xml': /not a readable feed/,
  };
  const minimum: Record<string, number> = {
    'feedparser-encoding_bozo_linenoise.xml': 1,
    'feedparser-encoding_double-encoded-html.xml': 1,
    'feedparser-illformed_chardet_koi8r.xml': 1,
    'feedparser-wellformed_atom10_entry_content_base64.xml': 1,
    'feedparser-wellformed_namespace_rss1.0withModules.xml': 1,
    'feedparser-wellformed_rss_entity_in_doctype.xml': 1,
    'feedparser-wellformed_rss_item_guid_conflict_link.xml': 1,
    'feedparser-wellformed_rss_item_guid_isPermaLink_map_link.xml': 1,
    'huginn-cdata_rss.atom': 10,
    'huginn-iso-8859-1.rss': 1,
    'huginn-podcast.rss': 4,
    'huginn-youtube.xml': 15,
    'rssparser-content-encoded.rss': 7,
    'rssparser-encoding.rss': 40,
    'rssparser-giantbomb-podcast.rss': 730,
    'rssparser-gulp-atom.atom': 10,
    'rssparser-heraldsun.rss': 2,
    'rssparser-instant-article.rss': 1,
    'rssparser-missing-fields.atom': 1,
    'rssparser-reddit-home.rss': 24,
    'rssparser-rss-1.rss': 69,
    'rssparser-uolNoticias.rss': 15,
  };

  test.each(readdirSync(samples))('%s', (name) => {
    const reason = refused[name];
    if (reason) {
      expect(() => read(path.join(samples, name))).toThrow(reason);
      return;
    }
    const { items } = read(path.join(samples, name));
    expect(items.length).toBe(minimum[name] ?? 0);
    for (const item of items) {
      expect(item.externalId).not.toBe('');
      expect(item.text).not.toMatch(/<\/?(?:p|div|script|img)\b/i);
      if (item.url !== null) expect(item.url).toMatch(/^https?:/);
    }
  });

  test('what their own tests expect of single fields', () => {
    const first = (name: string) => read(path.join(samples, name)).items[0];
    expect(first('feedparser-wellformed_atom10_entry_content_base64.xml')?.text).toBe('Example Atom');
    expect(first('feedparser-wellformed_rss_item_guid_conflict_link.xml')?.url).toBe(
      'http://link.example.com/',
    );
    expect(first('feedparser-wellformed_rss_item_guid_isPermaLink_map_link.xml')?.url).toBe(
      'http://guid.example.com/',
    );
    expect(first('feedparser-wellformed_namespace_rss1.0withModules.xml')?.title).toBe('Test Item - RSS 1.0');
    expect(first('huginn-iso-8859-1.rss')?.title).toBe('Mëkanïk Zaïn');
    expect(first('rssparser-encoding.rss')?.title).toBe('Mãe de utente é a nova presidente da Raríssimas');
  });
});
