import {
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
  type AtomFeed,
  type JsonFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import { listeningPolicy } from '../../../config/policies/listening.js';
import { articleFrom, type RawArticle } from './feed-article.js';
import type { FetchedItem } from './source-adapter.js';
import { rootElementOf } from './xml-prolog.js';

/** The document is no feed, or not a whole one. The message says what was found instead. */
export class NotAFeed extends Error {}

export interface FeedDocument {
  readonly items: readonly FetchedItem[];
  readonly ttlMinutes: number | undefined;
}

const options = { maxItems: listeningPolicy.feed.maxItems };

/**
 * Reads RSS 0.9x–2.0, RSS 1.0, Atom and JSON Feed. Relative links are resolved against `baseUrl`. Throws
 * `NotAFeed`.
 */
export function readFeed(text: string, baseUrl: string, now: number): FeedDocument {
  if (text.trim() === '') throw new NotAFeed('The address answered with an empty document.');
  const { raw, base, lang, ttlMinutes } = parsed(text);
  const byId = new Map<string, FetchedItem>();
  for (const article of raw) {
    const item = articleFrom(article, { base: base ?? baseUrl, lang, now });
    // Feeds list the newest first, so the first of two with one id is the one that counts.
    if (item && !byId.has(item.externalId)) byId.set(item.externalId, item);
  }
  return { items: [...byId.values()], ttlMinutes };
}

interface Parsed {
  readonly raw: readonly RawArticle[];
  readonly base?: string;
  readonly lang?: string;
  readonly ttlMinutes?: number;
}

function parsed(text: string): Parsed {
  if (/^[\s\uFEFF]*\{/.test(text)) return guarded('JSON', () => fromJson(text));
  const root = rootElementOf(text);
  if (root?.name === 'html') throw new NotAFeed('The address answered with a web page, not a feed.');
  const reader = root && { rss: fromRss, feed: fromAtom, rdf: fromRdf }[root.name];
  if (!root || !reader) throw new NotAFeed('The address answered with a document that is not a feed.');
  if (!closes(root.xml)) throw new NotAFeed('The feed breaks off in the middle.');
  return guarded('XML', () => reader(root.xml));
}

/** Half a document still parses, and its last article would look edited. */
const closes = (xml: string): boolean => /<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>/i.test(xml);

function guarded(format: string, read: () => Parsed): Parsed {
  try {
    return read();
  } catch (error) {
    throw new NotAFeed(`The address answered with ${format} that is not a readable feed.`, { cause: error });
  }
}

function fromRss(xml: string): Parsed {
  const feed: RssFeed.Feed<string> = parseRssFeed(xml, options);
  const raw = (feed.items ?? []).map((item): RawArticle => {
    const guid = item.guid?.value;
    const permalink = item.guid?.isPermaLink === false ? undefined : guid;
    return {
      id: guid,
      links: [item.link, permalink],
      title: { value: item.title },
      body: { value: item.content?.encoded ?? item.description },
      author: item.authors?.[0]?.name ?? item.dc?.creators?.[0] ?? item.itunes?.author,
      published: item.pubDate ?? item.dc?.dates?.[0],
      updated: item.dcterms?.modified?.[0] ?? item.atom?.updated,
      lang: item.dc?.languages?.[0],
    };
  });
  return { raw, lang: feed.language ?? feed.dc?.languages?.[0], ttlMinutes: feed.ttl };
}

function fromRdf(xml: string): Parsed {
  const feed: RdfFeed.Feed<string> = parseRdfFeed(xml, options);
  const raw = (feed.items ?? []).map((item): RawArticle => ({
    id: item.rdf?.about,
    links: [item.link, item.rdf?.about],
    title: { value: item.title },
    body: { value: item.content?.encoded ?? item.description },
    author: item.dc?.creators?.[0],
    published: item.dc?.dates?.[0],
    updated: item.dcterms?.modified?.[0],
    lang: item.dc?.languages?.[0],
  }));
  return { raw, lang: feed.dc?.languages?.[0] };
}

function fromAtom(xml: string): Parsed {
  const feed: AtomFeed.Feed<string> = parseAtomFeed(xml, options);
  const raw = (feed.entries ?? []).map((entry): RawArticle => {
    const pages = (entry.links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
    return {
      id: entry.id,
      links: [pages.find(({ type }) => type === undefined || type.includes('html'))?.href, pages[0]?.href],
      base: entry.xml?.base,
      title: { value: entry.title?.value, type: entry.title?.type ?? 'text' },
      body: entry.content?.value
        ? { value: entry.content.value, type: entry.content.type ?? 'text' }
        : {
            value: entry.summary?.value ?? entry.media?.groups?.[0]?.description?.value,
            type: entry.summary?.type ?? 'text',
          },
      author: entry.authors?.[0]?.name ?? feed.authors?.[0]?.name,
      published: entry.published,
      updated: entry.updated,
      lang: entry.xml?.lang,
    };
  });
  return { raw, base: feed.xml?.base, lang: feed.xml?.lang };
}

function fromJson(text: string): Parsed {
  const feed: JsonFeed.Feed<string> = parseJsonFeed(text, options);
  const raw = (feed.items ?? []).map((item): RawArticle => ({
    id: item.id,
    links: [item.url, item.external_url],
    title: { value: item.title, type: 'text' },
    body: item.content_html
      ? { value: item.content_html }
      : { value: item.content_text ?? item.summary, type: 'text' },
    author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name,
    published: item.date_published,
    updated: item.date_modified,
    lang: item.language,
  }));
  return { raw, lang: feed.language };
}
