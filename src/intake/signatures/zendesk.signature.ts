import { type SignatureScheme, textKey } from './signature-scheme.js';

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** Zendesk: base64 of `{timestamp}{body}`, the timestamp in ISO 8601, the body possibly empty. Its id is not signed. */
export const zendeskSignature: SignatureScheme = {
  hash: 'sha256',
  encoding: 'base64',
  idIsSigned: false,
  keyOf: textKey,
  idOf: ({ headers }) => headers['x-zendesk-webhook-invocation-id'],
  claimsOf({ headers, body }) {
    const signature = headers['x-zendesk-webhook-signature'];
    const timestamp = headers['x-zendesk-webhook-signature-timestamp'];
    if (typeof signature !== 'string' || typeof timestamp !== 'string') return [];
    const at = isoTime.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
    return [{ at, signed: [timestamp, body], given: [signature] }];
  },
};
