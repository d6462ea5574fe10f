import { type SignatureScheme, textKey } from './signature-scheme.js';

/** Shopify: base64 of the body, by the secret of the app. It signs no time, and not its id. */
export const shopifySignature: SignatureScheme = {
  hash: 'sha256',
  encoding: 'base64',
  idIsSigned: false,
  keyOf: textKey,
  idOf: ({ headers }) => headers['x-shopify-webhook-id'],
  claimsOf({ headers, body }) {
    const signature = headers['x-shopify-hmac-sha256'];
    return typeof signature === 'string' ? [{ at: null, signed: [body], given: [signature] }] : [];
  },
};
