import { createHash, timingSafeEqual } from 'node:crypto';
import { fieldsOf, valuesByName } from './form-fields.js';
import { type SignatureScheme, type SignedRequest, textKey } from './signature-scheme.js';

/**
 * Twilio: base64 of the HMAC-SHA1 of the address it called, followed by the parameters of the form, sorted. Other
 * bodies are vouched for by `bodySHA256` in that address. No time is signed, and neither is the idempotency token.
 */
export const twilioSignature: SignatureScheme = {
  hash: 'sha1',
  encoding: 'base64',
  idIsSigned: false,
  keyOf: textKey,
  idOf: ({ headers }) => headers['i-twilio-idempotency-token'],
  idIn: ({ MessageSid: message, MessageStatus: status = '' }) => (typeof message === 'string' ? `${message}:${String(status)}` : null),
  claimsOf(request) {
    const signature = request.headers['x-twilio-signature'];
    const said = bodyHashIn(request);
    if (typeof signature !== 'string' || (said !== null && !isHashOf(request.body, said))) return [];
    const parameters = said === null ? sorted(request.body) : '';
    return addressesOf(request).map((address) => ({ at: null, signed: [address, parameters], given: [signature] }));
  },
  read: (text) => (text.trimStart().startsWith('{') ? (JSON.parse(text) as unknown) : fieldsOf(text)),
};

const origin = /^(https?):\/\/(\[[^\]]+\]|[^/:?#]+)(:\d+)?/;
const usualPort: Readonly<Record<string, string>> = { http: ':80', https: ':443' };

/** Twilio leaves the port of the address out or writes the usual one in, and does not say which. */
function addressesOf({ address }: SignedRequest): readonly string[] {
  const [whole = '', protocol = '', host = '', port = usualPort[protocol]] = origin.exec(address) ?? [];
  const rest = address.slice(whole.length);
  return [`${protocol}://${host}${rest}`, `${protocol}://${host}${port}${rest}`];
}

function bodyHashIn({ address }: SignedRequest): string | null {
  const query = address.indexOf('?');
  return query < 0 ? null : new URLSearchParams(address.slice(query)).get('bodySHA256');
}

function isHashOf(body: Buffer, said: string): boolean {
  const wanted = Buffer.from(createHash('sha256').update(body).digest('hex'));
  const given = Buffer.from(said);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** A parameter that is there several times counts once for each value. */
function sorted(body: Buffer): string {
  const fields = [...valuesByName(body.toString('utf8'))].sort(([one], [other]) => (one < other ? -1 : 1));
  return fields.flatMap(([name, values]) => [...new Set(values)].sort().map((value) => name + value)).join('');
}
