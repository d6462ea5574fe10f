import { createHmac, timingSafeEqual } from 'node:crypto';
import { limits } from '../../../config/settings.js';

/** The three headers of Standard Webhooks 1.0, as they were sent. */
export interface StandardHeaders {
  readonly id: unknown;
  readonly timestamp: unknown;
  readonly signature: unknown;
}

/** Base64 after this prefix is the key. */
export const secretPrefix = 'whsec_';

export function keyOfSecret(secret: string): Buffer {
  return Buffer.from(secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : secret, 'base64');
}

const idMax = 255;
const strictSeconds = /^(?:0|[1-9]\d{0,11})$/;
const visible = /^[\x21-\x7e]+$/;

/** Why a delivery that is not signed was refused, for whoever watches; its sender is told nothing. */
export function whyRefused({ id, timestamp, signature }: StandardHeaders, now: number): 'incomplete' | 'stale' | 'wrong' {
  if ([id, timestamp, signature].some((header) => typeof header !== 'string')) return 'incomplete';
  return Math.abs(now - Number(timestamp) * 1000) <= limits.webhookToleranceMs ? 'wrong' : 'stale';
}

/**
 * Whether one of the keys has signed `{id}.{timestamp}.{body}` (HMAC-SHA256) within the tolerance of `now`
 * (epoch milliseconds). The bytes are compared as they were sent, in constant time: the last sign of a base64 text
 * has bits that mean nothing, and a decoder would let them pass. An empty key signs nothing.
 */
export function isSignedByStandard(
  { id, timestamp, signature }: StandardHeaders,
  body: Buffer,
  keys: readonly Buffer[],
  now: number,
): boolean {
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signature !== 'string') return false;
  if (id.length > idMax || !visible.test(id) || !strictSeconds.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp) * 1000) > limits.webhookToleranceMs) return false;
  const given = signature.split(' ').flatMap((part) => (part.startsWith('v1,') ? [Buffer.from(part.slice(3))] : []));
  if (given.length === 0) return false;
  return keys.some((key) => {
    if (key.length === 0) return false;
    const wanted = Buffer.from(createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64'));
    return given.some((candidate) => candidate.length === wanted.length && timingSafeEqual(candidate, wanted));
  });
}
