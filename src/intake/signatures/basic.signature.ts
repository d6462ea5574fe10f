import { type SignatureScheme, textKey } from './signature-scheme.js';

const prefix = /^basic +/i;

/**
 * For senders that sign nothing, such as Postmark: they are given an address with a password in it, and show it with
 * every delivery. Nothing says that the body is theirs but the connection, which has to be https.
 */
export const basicSignature: SignatureScheme = {
  hash: null,
  encoding: 'base64',
  idIsSigned: false,
  keyOf: textKey,
  idOf: () => null,
  claimsOf({ headers: { authorization }, body }) {
    if (authorization === undefined || !prefix.test(authorization)) return [];
    const [, ...password] = Buffer.from(authorization.replace(prefix, ''), 'base64').toString('utf8').split(':');
    return [{ at: null, signed: [body], given: [password.join(':')] }];
  },
};
