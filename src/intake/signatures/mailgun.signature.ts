import { fieldsOf } from './form-fields.js';
import { millisecondsOf, type SignatureScheme, textKey } from './signature-scheme.js';

/**
 * Mailgun: hex of `{timestamp}{token}`, all three fields of the form itself. The mail is not signed, only that Mailgun
 * sends something now: its token counts once.
 */
export const mailgunSignature: SignatureScheme = {
  hash: 'sha256',
  encoding: 'hex',
  idIsSigned: true,
  keyOf: textKey,
  idOf: () => null,
  idIn: ({ token }) => token,
  claimsOf({ body }) {
    const { timestamp, token, signature } = fieldsOf(body.toString('utf8'));
    if (typeof timestamp !== 'string' || typeof token !== 'string' || typeof signature !== 'string') return [];
    return [{ at: millisecondsOf(timestamp), signed: [timestamp, token], given: [signature] }];
  },
  read: fieldsOf,
};
