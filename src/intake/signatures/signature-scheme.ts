import type { IncomingHttpHeaders } from 'node:http';

/** A delivery as it came over the wire. Headers, address and body are the caller's word until the verdict is `right`. */
export interface SignedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The address that the sender called, as the sender knows it, with its query. */
  readonly address: string;
}

/** What a request says that its sender has signed. */
export interface SignatureClaim {
  /** When, in epoch milliseconds; NaN when it cannot be read, null where the sender signs no time. */
  readonly at: number | null;
  /** The bytes, one part behind the other. */
  readonly signed: readonly (string | Buffer)[];
  /** Signatures as they were sent; any of them may be the right one. */
  readonly given: readonly string[];
}

/** How one kind of sender signs. */
export interface SignatureScheme {
  /** Null for senders that sign nothing and show the secret itself. */
  readonly hash: 'sha256' | 'sha1' | null;
  readonly encoding: 'base64' | 'hex';
  keyOf(secret: string): Buffer;
  /** Empty when something is missing. More than one where the sender does not say which of several texts it signed. */
  claimsOf(request: SignedRequest): readonly SignatureClaim[];
  /**
   * The sender's id of the delivery, from its headers; null when there is none.
   * Where it is not part of what is signed, the same signed bytes are the same delivery as well.
   */
  idOf(request: SignedRequest): unknown;
  readonly idIsSigned: boolean;
  /** The sender's id, when it is in the payload. */
  idIn?(payload: Readonly<Record<string, unknown>>): unknown;
  /** What the payload is; JSON unless the scheme says otherwise. Throws when it cannot be read. */
  read?(text: string): unknown;
  /** What the sender wants to hear back before it sends anything. */
  challengeIn?(payload: Readonly<Record<string, unknown>>): unknown;
}

const strictSeconds = /^(?:0|[1-9]\d{0,11})$/;

/** Whole seconds since 1970 in epoch milliseconds; NaN for any other text. */
export const millisecondsOf = (seconds: string): number => (strictSeconds.test(seconds) ? Number(seconds) * 1000 : Number.NaN);

/** Many senders take the text of the secret as it is. */
export const textKey = (secret: string): Buffer => Buffer.from(secret, 'utf8');
