import { listeningPolicy } from '../../../config/policies/listening.js';

const { minMs, rateLimitMaxMs, retryAfterMaxMs, cacheMaxMs, ttlMaxMs } = listeningPolicy.wait;

/** `Retry-After` in seconds or as an HTTP date → epoch milliseconds, or null. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const value = header.trim();
  const at = /^\d+$/.test(value)
    ? now + Number(value) * 1000
    : /^[A-Z][a-z]{2}/.test(value)
      ? Date.parse(value)
      : NaN;
  return Number.isNaN(at) ? null : bounded(at, now, retryAfterMaxMs);
}

/** Mastodon's `X-RateLimit-Reset` is an ISO 8601 time, where others send seconds. */
export function isoReset(header: string | undefined, now: number): number | null {
  const at = header && /^\d{4}-\d\d-\d\dT/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? null : bounded(at, now, rateLimitMaxMs);
}

/** How long a feed says it stays as it is: `Cache-Control: max-age` (seconds) and RSS `ttl` (minutes). */
export function freshUntil(
  cacheControl: string | undefined,
  ttlMinutes: number | undefined,
  now: number,
): number | null {
  const seconds = Number(/(?:^|[,\s])max-age=(\d+)/i.exec(cacheControl ?? '')?.[1] ?? 0);
  const cache = Math.min(seconds * 1000, cacheMaxMs);
  const ttl = Math.min(Math.max(ttlMinutes ?? 0, 0) * 60_000, ttlMaxMs);
  const wait = Math.max(cache, ttl);
  return wait > 0 ? now + wait : null;
}

const bounded = (at: number, now: number, maxMs: number): number =>
  Math.min(Math.max(at, now + minMs), now + maxMs);
