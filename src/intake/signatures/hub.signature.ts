import { type SignatureScheme, textKey } from './signature-scheme.js';

const prefix = 'sha256=';

/** `X-Hub-Signature-256: sha256=…`, hex of the body: GitHub and Meta. Neither a time nor an id is signed. */
const hubSignature = {
  hash: 'sha256',
  encoding: 'hex',
  idIsSigned: false,
  keyOf: textKey,
  claimsOf({ headers, body }) {
    const header = headers['x-hub-signature-256'];
    if (typeof header !== 'string' || !header.startsWith(prefix)) return [];
    return [{ at: null, signed: [body], given: [header.slice(prefix.length)] }];
  },
} as const satisfies Partial<SignatureScheme>;

/** A redelivery carries the id of the first. */
export const githubSignature: SignatureScheme = {
  ...hubSignature,
  idOf: ({ headers }) => headers['x-github-delivery'],
};

/** Meta sends no id at all: a message is known by its own. */
export const metaSignature: SignatureScheme = { ...hubSignature, idOf: () => null };
