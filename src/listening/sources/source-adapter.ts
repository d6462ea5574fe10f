import type { z } from 'zod';
import type { OutgoingClient } from '../../common/outgoing/outgoing-client.js';

export interface Engagement {
  readonly likes: number;
  readonly reposts: number;
  readonly replies: number;
}

/** One post or article, the same shape whatever network it came from. Times are epoch milliseconds. */
export interface FetchedItem {
  /** The network's own id, as text: ids of some networks do not fit a number. Unique within its source. */
  readonly externalId: string;
  /** The same for one post wherever it is seen, when the network promises that; else null. */
  readonly canonicalUri: string | null;
  readonly url: string | null;
  readonly kind: 'post' | 'article';
  readonly authorHandle: string | null;
  readonly authorName: string | null;
  readonly authorFollowers: number | null;
  readonly title: string;
  readonly text: string;
  /** Primary language subtag that the network declares, such as `de`. */
  readonly lang: string | null;
  /** What the author's side claims; null when it says nothing that can be read. */
  readonly createdAt: number | null;
  readonly editedAt: number | null;
  readonly engagement: Engagement;
  /** Of title and text: it changes when, and only when, the author changed the words. */
  readonly contentHash: string;
}

export interface PollContext {
  readonly outgoing: OutgoingClient;
  readonly now: number;
  /** Monitors have changed since the last reading: what nobody wanted then may be wanted now. */
  readonly again: boolean;
}

/** Why nothing could be seen. Not the same as having looked and found nothing. */
export interface Blind {
  readonly reason: string;
}

export interface PollResult {
  readonly items: readonly FetchedItem[];
  /** Where to go on; JSON. To be stored in the same commit as the items, or not at all. */
  readonly cursor: unknown;
  /** There may be another page right now. */
  readonly more: boolean;
  /** The other side asked not to be called before this time. */
  readonly notBefore: number | null;
  readonly blind: Blind | null;
  /** The source says that it has ended for good. */
  readonly ended: boolean;
}

export interface RecheckResult {
  readonly items: readonly FetchedItem[];
  /** External ids that the source says are gone. Merely not seeing one is not enough. */
  readonly deleted: readonly string[];
}

/** One network. An adapter only reads: it stores nothing, and what it throws counts as a fault of ours. */
export abstract class SourceAdapter<S = unknown> {
  abstract readonly kind: string;
  abstract readonly settings: z.ZodType<S>;
  /** Names of settings that are secret: encrypted at rest and never shown again. */
  abstract readonly secrets: readonly string[];

  abstract poll(cursor: unknown, settings: S, context: PollContext): Promise<PollResult>;

  /** Looks again at what was seen before. Networks that show old items anyway leave this out. */
  recheck?(ids: readonly string[], settings: S, context: PollContext): Promise<RecheckResult>;
}

export function seen(
  items: readonly FetchedItem[],
  cursor: unknown,
  more = false,
  notBefore: number | null = null,
): PollResult {
  return { items, cursor, more, notBefore, blind: null, ended: false };
}

export function blinded(reason: string, cursor: unknown, notBefore: number | null = null): PollResult {
  return { items: [], cursor, more: false, notBefore, blind: { reason }, ended: false };
}
