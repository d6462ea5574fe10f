import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { limits } from '../../../config/settings.js';
import type { SignatureClaim, SignatureScheme, SignedRequest } from './signature-scheme.js';

/** Whether a delivery is signed. What is wrong is for whoever watches; its sender is told nothing. */
export type Verdict = 'right' | 'incomplete' | 'stale' | 'wrong';

/**
 * Whether one of the keys has signed the request, within the tolerance of `now` (epoch milliseconds) where a time is
 * signed. Signatures are compared as they were sent, in constant time: the last sign of a base64 text has bits that
 * mean nothing, and a decoder would let them pass. An empty key signs nothing.
 */
export function verdictOf(
  scheme: SignatureScheme,
  request: SignedRequest,
  keys: readonly Buffer[],
  now: number,
): Verdict {
  const claims = scheme.claimsOf(request);
  const [first] = claims;
  if (!first) return 'incomplete';
  if (first.at !== null && !(Math.abs(now - first.at) <= limits.webhookToleranceMs)) return 'stale';
  return claims.some((claim) => keys.some((key) => isSignedBy(key, scheme, claim))) ? 'right' : 'wrong';
}

function isSignedBy(key: Buffer, scheme: SignatureScheme, claim: SignatureClaim): boolean {
  if (key.length === 0) return false;
  const wanted = scheme.hash === null ? key : signatureBy(key, scheme.hash, scheme.encoding, claim);
  return claim.given.some((text) => isSame(Buffer.from(text), wanted));
}

function signatureBy(key: Buffer, hash: string, encoding: 'base64' | 'hex', { signed }: SignatureClaim): Buffer {
  const hmac = createHmac(hash, key);
  for (const part of signed) hmac.update(part);
  return Buffer.from(hmac.digest(encoding));
}

const isSame = (given: Buffer, wanted: Buffer): boolean => given.length === wanted.length && timingSafeEqual(given, wanted);

/** Names the signed bytes of a request. */
export function digestOf(scheme: SignatureScheme, request: SignedRequest): string {
  const digest = createHash('sha256');
  for (const part of scheme.claimsOf(request)[0]?.signed ?? []) digest.update(part);
  return digest.digest('base64url');
}
