import { type SignatureScheme, textKey } from './signature-scheme.js';

const prefix = 'sha256=';

/** Typeform: `Typeform-Signature: sha256=…`, base64 of the body. */
export const typeformSignature: SignatureScheme = {
  hash: 'sha256',
  encoding: 'base64',
  idIsSigned: true,
  keyOf: textKey,
  idOf: () => null,
  idIn: ({ event_id }) => event_id,
  claimsOf({ headers, body }) {
    const header = headers['typeform-signature'];
    if (typeof header !== 'string' || !header.startsWith(prefix)) return [];
    return [{ at: null, signed: [body], given: [header.slice(prefix.length)] }];
  },
};
