import { createHash } from 'node:crypto';
import { feedDate } from './feed-date.js';
import {
  bodyFromHtml,
  bodyFromText,
  contentHash,
  languageFrom,
  linkFrom,
  nameFrom,
  titleFromHtml,
  titleFromText,
} from './item-text.js';
import type { FetchedItem } from './source-adapter.js';

interface Marked {
  readonly value?: string;
  /** As Atom has it: `text`, `html`, `xhtml` or a media type; absent means HTML, as in RSS. */
  readonly type?: string;
}

/** What the four formats have in common, not yet cleaned. */
export interface RawArticle {
  readonly id?: string;
  readonly links: readonly (string | undefined)[];
  readonly base?: string;
  readonly title: Marked;
  readonly body: Marked;
  readonly author?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly lang?: string;
}

interface Surroundings {
  readonly base: string;
  readonly lang?: string;
  readonly now: number;
}

const idMaxLength = 500;

/** Null for an entry that says nothing: neither words, nor an id, nor a link. */
export function articleFrom(raw: RawArticle, around: Surroundings): FetchedItem | null {
  const base = linkFrom(raw.base, around.base) ?? around.base;
  const url = raw.links.map((link) => linkFrom(link, base)).find((link) => link !== null) ?? null;
  const title = isPlain(raw.title) ? titleFromText(raw.title.value) : titleFromHtml(raw.title.value);
  const text = isPlain(raw.body) ? bodyFromText(raw.body.value) : bodyFromHtml(unpacked(raw.body));
  const published = feedDate(raw.published, around.now);
  const updated = feedDate(raw.updated, around.now);
  if (!title && !text && !raw.id && !url) return null;
  return {
    externalId: shortId(raw.id?.trim() || url || contentHash(title, raw.published ?? text)),
    canonicalUri: null,
    url,
    kind: 'article',
    authorHandle: null,
    authorName: nameFrom(raw.author),
    authorFollowers: null,
    title,
    text,
    lang: languageFrom(raw.lang) ?? languageFrom(around.lang),
    createdAt: published ?? updated,
    editedAt: published !== null && updated !== null && updated > published ? updated : null,
    engagement: { likes: 0, reposts: 0, replies: 0 },
    contentHash: contentHash(title, text),
  };
}

/** Feeds often put markup where they promise text; a lone `<` in a sentence stays what it is. */
const isPlain = ({ value, type }: Marked): boolean => type === 'text' && !/<[a-z/][^<>]*>/i.test(value ?? '');

/** RFC 4287 §4.1.3.3: content of any other media type is base64. */
function unpacked({ value, type }: Marked): string | undefined {
  const encoded = type?.includes('/') && !/^text\/|[/+]xml(?:;|$)/i.test(type);
  return encoded && value ? Buffer.from(value, 'base64').toString('utf8') : value;
}

function shortId(id: string): string {
  const clean = id.replace(/\p{Cc}/gu, '').replace(/\p{Cs}/gu, '\uFFFD');
  return clean.length <= idMaxLength ? clean : `sha256:${createHash('sha256').update(clean).digest('hex')}`;
}
