import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { listeningPolicy } from '../../../config/policies/listening.js';
import { OutgoingError } from '../../common/outgoing/outgoing.errors.js';
import type { OutgoingResponse } from '../../common/outgoing/outgoing-client.js';
import { idOf, newerId, readStatus } from './mastodon-status.js';
import { hostOf, mastodonSettings, type MastodonSettings, originOf } from './mastodon.settings.js';
import {
  blinded,
  seen,
  SourceAdapter,
  type FetchedItem,
  type PollContext,
  type PollResult,
  type RecheckResult,
} from './source-adapter.js';
import { isoReset, retryAfter } from './waiting.js';

const cursorSchema = z.object({ minId: z.string().nullable() });
const { maxBytes, timeoutMs, pageSize } = listeningPolicy.mastodon;

/** Public posts with a hashtag, as one server sees them. */
@Injectable()
export class MastodonSource extends SourceAdapter<MastodonSettings> {
  readonly kind = 'mastodon';
  readonly settings = mastodonSettings;
  readonly secrets = ['accessToken'];

  /**
   * One page: the newest at first, and once more when the newest posts are wanted again; else whatever follows
   * the last id, without gaps, until a page is empty.
   */
  async poll(stored: unknown, settings: MastodonSettings, context: PollContext): Promise<PollResult> {
    const { minId } = cursorSchema.safeParse(stored).data ?? { minId: null };
    const cursor = { minId };
    try {
      const forward = minId !== null && !context.again;
      const after: Record<string, string> = forward ? { min_id: minId } : {};
      const response = await this.get(
        timeline(settings),
        { limit: String(pageSize), ...after },
        settings,
        context,
      );
      const problem = problemOf(response, settings);
      if (problem) return blinded(problem, cursor, waitOf(response, context.now));
      const statuses = arrayOf(response);
      if (!statuses) return blinded('The server answered with something that is not a timeline.', cursor);
      const page = this.page(statuses, minId, settings, context.now, waitOf(response, context.now));
      // Going back to the newest posts must not skip those between them and the last reading.
      return forward || minId === null
        ? page
        : { ...page, cursor, more: page.blind === null && page.notBefore === null };
    } catch (error) {
      if (error instanceof OutgoingError) return blinded(error.message, cursor);
      throw error;
    }
  }

  private page(
    statuses: readonly unknown[],
    minId: string | null,
    settings: MastodonSettings,
    now: number,
    wait: number | null,
  ): PollResult {
    const read = statuses.map((raw) => readStatus(raw, hostOf(settings.host), now));
    if (read.length > 0 && read.every(({ outcome }) => outcome === 'unreadable')) {
      return blinded('The server answered with posts that cannot be read.', { minId }, wait);
    }
    const newest = statuses
      .map(idOf)
      .reduce<string | null>((max, id) => (id === null ? max : newerId(max, id)), minId);
    const items = read.flatMap((result) => (result.outcome === 'item' ? [result.item] : []));
    // A server that ignores min_id would send the same page for ever.
    const more = minId !== null && newest !== minId && wait === null;
    return seen(items, { minId: newest }, more, wait);
  }

  /**
   * Edits and deletions do not appear behind `min_id`. Servers since 4.3 answer for a list of ids and leave out
   * what is gone; that an absent one really is gone, its own address must confirm. Older servers show edits of
   * what is still on their newest page.
   */
  override async recheck(
    ids: readonly string[],
    settings: MastodonSettings,
    context: PollContext,
  ): Promise<RecheckResult> {
    if (ids.length === 0) return { items: [], deleted: [] };
    try {
      const listed = await this.itemsAt('/api/v1/statuses', { 'id[]': ids }, settings, context);
      const found = listed?.filter(({ externalId }) => ids.includes(externalId)) ?? [];
      if (!listed || found.length === 0) {
        const newest = await this.itemsAt(timeline(settings), { limit: String(pageSize) }, settings, context);
        const known = newest?.filter(({ externalId }) => ids.includes(externalId)) ?? [];
        if (!listed) return { items: known, deleted: [] };
        found.push(...known);
      }
      const absent = ids.filter((id) => !found.some(({ externalId }) => externalId === id));
      return { items: found, deleted: await this.confirmedGone(absent, settings, context) };
    } catch (error) {
      if (error instanceof OutgoingError) return { items: [], deleted: [] };
      throw error;
    }
  }

  private async confirmedGone(
    ids: readonly string[],
    settings: MastodonSettings,
    context: PollContext,
  ): Promise<string[]> {
    const gone: string[] = [];
    for (const id of ids) {
      const response = await this.get(`/api/v1/statuses/${encodeURIComponent(id)}`, {}, settings, context);
      const says =
        response.status === 404 ? z.object({ error: z.string() }).safeParse(jsonOf(response)).data : null;
      if (response.status === 410 || /not found/i.test(says?.error ?? '')) gone.push(id);
      else if (waitOf(response, context.now) !== null) break;
    }
    return gone;
  }

  private async itemsAt(
    path: string,
    query: Query,
    settings: MastodonSettings,
    context: PollContext,
  ): Promise<FetchedItem[] | null> {
    const response = await this.get(path, query, settings, context);
    const statuses = response.status === 200 ? arrayOf(response) : null;
    return (
      statuses &&
      statuses
        .map((raw) => readStatus(raw, hostOf(settings.host), context.now))
        .flatMap((result) => (result.outcome === 'item' ? [result.item] : []))
    );
  }

  private get(
    path: string,
    query: Query,
    settings: MastodonSettings,
    { outgoing }: PollContext,
  ): Promise<OutgoingResponse> {
    const url = new URL(path, originOf(settings.host, outgoing.allowsLoopback));
    for (const [name, value] of Object.entries(query)) {
      for (const each of [value].flat()) url.searchParams.append(name, each);
    }
    const token: Record<string, string> = settings.accessToken
      ? { Authorization: `Bearer ${settings.accessToken}` }
      : {};
    return outgoing.request({
      url: url.href,
      headers: { Accept: 'application/json', ...token },
      maxBytes,
      timeoutMs,
    });
  }
}

type Query = Readonly<Record<string, string | readonly string[]>>;

const timeline = (settings: MastodonSettings): string =>
  `/api/v1/timelines/tag/${encodeURIComponent(settings.hashtag)}`;
function problemOf({ status }: OutgoingResponse, { hashtag }: MastodonSettings): string | null {
  switch (status) {
    case 200:
      return null;
    case 404:
      return `The server does not know the hashtag #${hashtag}.`;
    case 401:
    case 403:
    case 422:
      return `The server shows this timeline only to its members (${status}); an access token is needed.`;
    case 429:
      return 'The server asks us to slow down (429).';
    default:
      return `The server answered with status ${status}.`;
  }
}

function waitOf({ status, headers }: OutgoingResponse, now: number): number | null {
  const exhausted = status === 429 || headers['x-ratelimit-remaining'] === '0';
  return (
    retryAfter(headers['retry-after'], now) ??
    (exhausted ? isoReset(headers['x-ratelimit-reset'], now) : null)
  );
}

function jsonOf(response: OutgoingResponse): unknown {
  try {
    return JSON.parse(response.body.toString('utf8'));
  } catch {
    return null;
  }
}

function arrayOf(response: OutgoingResponse): readonly unknown[] | null {
  const value = jsonOf(response);
  return Array.isArray(value) ? value : null;
}
