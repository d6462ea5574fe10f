import { millisecondsOf, type SignatureScheme } from './signature-scheme.js';

/** Base64 after this prefix is the key. */
export const secretPrefix = 'whsec_';

const idMax = 255;
const visible = /^[\x21-\x7e]+$/;
const version = 'v1,';

/** Standard Webhooks 1.0 (and Svix, which sends the same under its own names): `{id}.{timestamp}.{body}`. */
export const standardSignature: SignatureScheme = {
  hash: 'sha256',
  encoding: 'base64',
  idIsSigned: true,
  keyOf: (secret) => Buffer.from(secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : secret, 'base64'),
  idOf: ({ headers }) => headers['webhook-id'] ?? headers['svix-id'],
  claimsOf({ headers, body }) {
    const id = headers['webhook-id'] ?? headers['svix-id'];
    const timestamp = headers['webhook-timestamp'] ?? headers['svix-timestamp'];
    const signature = headers['webhook-signature'] ?? headers['svix-signature'];
    if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signature !== 'string') return [];
    if (id.length > idMax || !visible.test(id)) return [];
    const given = signature.split(' ').flatMap((part) => (part.startsWith(version) ? [part.slice(version.length)] : []));
    return [{ at: millisecondsOf(timestamp), signed: [`${id}.${timestamp}.`, body], given }];
  },
};
