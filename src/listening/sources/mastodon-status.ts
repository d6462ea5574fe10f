import { z } from 'zod';
import { plausible } from './feed-date.js';
import { bodyFromHtml, contentHash, languageFrom, linkFrom, nameFrom, titleFromText } from './item-text.js';
import type { FetchedItem } from './source-adapter.js';

/** Both databases keep 32 bits; nobody has more followers than that. */
const count = z
  .number()
  .int()
  .nonnegative()
  .max(2 ** 31 - 1)
  .catch(0);

/** Forks have letters in their ids. What else might come could not be stored, or not be asked for. */
const id = z.string().regex(/^[\w-]{1,200}$/);

/**
 * The members of a status that are read. Forks leave some out, so only what identifies a post is required.
 */
const statusSchema = z.object({
  id,
  uri: z.string().min(1).max(2000),
  url: z.string().nullish(),
  created_at: z.string(),
  edited_at: z.string().nullish(),
  content: z.string().catch(''),
  spoiler_text: z.string().nullish().catch(null),
  language: z.string().nullish().catch(null),
  visibility: z.string().nullish(),
  account: z.object({
    acct: z.string().min(1),
    display_name: z.string().nullish(),
    followers_count: count.nullish(),
    noindex: z.boolean().nullish(),
  }),
  replies_count: count,
  reblogs_count: count,
  favourites_count: count,
});

type Status = z.infer<typeof statusSchema>;

export type ReadStatus =
  | { readonly outcome: 'item'; readonly item: FetchedItem }
  /** Understood, and not ours to keep: not public, or its author asks not to be indexed. */
  | { readonly outcome: 'withheld' }
  | { readonly outcome: 'unreadable' };

/**
 * One status of a timeline. A boost is read as the post it repeats: it adds to that post's reach, not to the
 * count.
 */
export function readStatus(raw: unknown, host: string, now: number): ReadStatus {
  const inner = z.object({ reblog: z.unknown() }).safeParse(raw).data?.reblog ?? raw;
  const { data: status } = statusSchema.safeParse(inner);
  if (!status) return { outcome: 'unreadable' };
  if (status.account.noindex === true || (status.visibility ?? 'public') !== 'public')
    return { outcome: 'withheld' };
  return { outcome: 'item', item: itemFrom(status, host, now) };
}

/** The id by which a timeline is paged: of the boost itself, not of what it repeats. */
export function idOf(raw: unknown): string | null {
  return z.object({ id }).safeParse(raw).data?.id ?? null;
}

function itemFrom(status: Status, host: string, now: number): FetchedItem {
  const title = titleFromText(status.spoiler_text ?? '');
  const text = bodyFromHtml(status.content);
  const { account } = status;
  return {
    externalId: status.id,
    canonicalUri: status.uri,
    url: linkFrom(status.url) ?? linkFrom(status.uri),
    kind: 'post',
    authorHandle: nameFrom(account.acct.includes('@') ? account.acct : `${account.acct}@${host}`),
    authorName: nameFrom(account.display_name ?? undefined) ?? nameFrom(account.acct),
    authorFollowers: account.followers_count ?? null,
    title,
    text,
    lang: languageFrom(status.language),
    createdAt: time(status.created_at, now),
    editedAt: time(status.edited_at, now),
    engagement: {
      likes: status.favourites_count,
      reposts: status.reblogs_count,
      replies: status.replies_count,
    },
    contentHash: contentHash(title, text),
  };
}

function time(iso: string | null | undefined, now: number): number | null {
  return iso ? plausible(Date.parse(iso), now) : null;
}

/** Ids grow with time. Compared as text by length first: they exceed 2^53, and forks use letters in them. */
export function newerId(a: string | null, b: string): string {
  if (a === null) return b;
  return a.length === b.length ? (a > b ? a : b) : a.length > b.length ? a : b;
}
