import { millisecondsOf, type SignatureScheme, textKey } from './signature-scheme.js';

/**
 * Stripe: `Stripe-Signature: t=…,v1=…`, hex of `{t}.{body}`. The key is the whole `whsec_…`, not decoded.
 * While a secret is rolled, Stripe sends a `v1` for each.
 */
export const stripeSignature: SignatureScheme = {
  hash: 'sha256',
  encoding: 'hex',
  idIsSigned: true,
  keyOf: textKey,
  idOf: () => null,
  idIn: ({ id }) => id,
  claimsOf({ headers, body }) {
    const header = headers['stripe-signature'];
    if (typeof header !== 'string') return [];
    const parts = header.split(',');
    const valuesOf = (name: string) => parts.flatMap((part) => (part.startsWith(name) ? [part.slice(name.length)] : []));
    const [time, ...others] = valuesOf('t=');
    if (time === undefined || others.length > 0) return [];
    return [{ at: millisecondsOf(time), signed: [`${time}.`, body], given: valuesOf('v1=') }];
  },
};
