import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { listeningPolicy } from '../../../config/policies/listening.js';
import { OutgoingError } from '../../common/outgoing/outgoing.errors.js';
import type { OutgoingResponse } from '../../common/outgoing/outgoing-client.js';
import { decodeDocument } from './charset.js';
import { NotAFeed, readFeed } from './feed-document.js';
import { feedSettings, type FeedSettings } from './feed.settings.js';
import { blinded, seen, SourceAdapter, type PollContext, type PollResult } from './source-adapter.js';
import { freshUntil, retryAfter } from './waiting.js';

const cursorSchema = z.object({
  /**
   * Both validators of the last full answer, verbatim: servers compare them as strings, even malformed ones.
   */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** When the last full answer came, epoch milliseconds. */
  fullAt: z.number().nullable(),
  /** Where the feed has moved for good. */
  movedTo: z.string().nullable(),
});

type FeedCursor = z.infer<typeof cursorSchema>;

const start: FeedCursor = { etag: null, lastModified: null, fullAt: null, movedTo: null };
const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';
const { maxBytes, timeoutMs, notModifiedForMs } = listeningPolicy.feed;

/**
 * RSS, Atom and JSON Feed. The whole feed comes each time, so edits show; what rolls off its end is not
 * deleted.
 */
@Injectable()
export class FeedSource extends SourceAdapter<FeedSettings> {
  readonly kind = 'feed';
  readonly settings = feedSettings;
  readonly secrets = [];

  async poll(stored: unknown, settings: FeedSettings, context: PollContext): Promise<PollResult> {
    const cursor = cursorSchema.safeParse(stored).data ?? start;
    const asked = context.again ? {} : conditions(cursor, context.now);
    try {
      const response = await context.outgoing.request({
        url: cursor.movedTo ?? settings.url,
        headers: { Accept: accept, ...asked },
        maxBytes,
        timeoutMs,
      });
      return this.read(response, cursor, Object.keys(asked).length > 0, context.now);
    } catch (error) {
      if (error instanceof OutgoingError) return blinded(error.message, { ...cursor, movedTo: null });
      throw error;
    }
  }

  private read(
    response: OutgoingResponse,
    cursor: FeedCursor,
    conditional: boolean,
    now: number,
  ): PollResult {
    const { status, headers } = response;
    const movedTo = response.movedTo ?? cursor.movedTo;
    const wait = retryAfter(headers['retry-after'], now);
    const fresh = (ttl?: number) => later(wait, freshUntil(headers['cache-control'], ttl, now));

    if (status === 304 && conditional) return seen([], { ...cursor, movedTo }, false, fresh());
    if (status === 410)
      return { ...blinded('The feed has been removed for good (410).', cursor), ended: true };
    // The old address is tried again next time: the new one may have been a mistake.
    if (status !== 200)
      return blinded(`The address answered with status ${status}.`, { ...cursor, movedTo: null }, wait);

    try {
      const text = decodeDocument(response.body, headers['content-type']);
      const { items, ttlMinutes } = readFeed(text, response.url, now);
      const validators = { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null };
      return seen(items, { ...validators, fullAt: now, movedTo }, false, fresh(ttlMinutes));
    } catch (error) {
      if (error instanceof NotAFeed) return blinded(error.message, cursor, wait);
      throw error;
    }
  }
}

function conditions(cursor: FeedCursor, now: number): Record<string, string> {
  if (cursor.fullAt === null || now - cursor.fullAt >= notModifiedForMs) return {};
  return {
    ...(cursor.etag !== null && { 'If-None-Match': cursor.etag }),
    ...(cursor.lastModified !== null && { 'If-Modified-Since': cursor.lastModified }),
  };
}

function later(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}
