import { randomBytes } from 'node:crypto';
import type { SchemeName } from './schemes.js';
import { secretPrefix, standardSignature } from './standard.signature.js';

const bytes = 32;

/** A new secret in the form that senders of this kind know. */
export function newSecret(scheme: SchemeName): string {
  if (scheme === 'standard') return secretPrefix + randomBytes(bytes).toString('base64');
  return (scheme === 'stripe' ? secretPrefix : '') + randomBytes(bytes).toString('hex');
}

/** A new token for Meta to show. */
export const newToken = (): string => randomBytes(bytes).toString('hex');

/** Published for trying signatures out: whoever reads Zendesk's documentation can sign with it. */
const published = new Set(['dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==']);

const lengthMin = 16;
const lengthMax = 500;
/** Fewer different signs than this are a placeholder, such as `xxxxxxxxxxxxxxxx`. */
const differentMin = 8;
const visible = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Why a secret or token that its sender has made cannot be trusted; null when it can. */
export function weaknessOf(secret: string, scheme: SchemeName): string | null {
  if (!visible.test(secret)) return 'must be printable ASCII, with no space around it';
  if (secret.length < lengthMin || secret.length > lengthMax) return `must have ${lengthMin} to ${lengthMax} characters`;
  if (new Set(secret).size < differentMin) return 'repeats too few characters';
  if (published.has(secret)) return 'is published by its sender for tests';
  return scheme === 'standard' ? weaknessOfStandard(secret) : null;
}

/** The specification wants 24 to 64 bytes. */
function weaknessOfStandard(secret: string): string | null {
  const { length } = standardSignature.keyOf(secret);
  const isBase64 = secret.startsWith(secretPrefix) && base64.test(secret.slice(secretPrefix.length));
  return isBase64 && length >= 24 && length <= 64 ? null : 'must be whsec_ and the base64 of 24 to 64 bytes';
}
