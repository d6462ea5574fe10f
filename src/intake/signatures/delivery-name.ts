import type { SignatureScheme, SignedRequest } from './signature-scheme.js';
import { digestOf } from './verdict.js';

/** What a delivery that comes again is known by. */
export interface DeliveryName {
  /** The sender's id, or where it has none the digest. */
  readonly deliveryId: string;
  /** Of the signed bytes, where the id is not among them: anybody could put another id beside them. */
  readonly digest: string | null;
}

const idMax = 255;
const visible = /^[\x21-\x7e]+$/;

const usable = (id: unknown): string | null =>
  typeof id === 'string' && id.length <= idMax && visible.test(id) ? id : null;

/** `payload` is what the body says, whatever it is. */
export function nameOf(scheme: SignatureScheme, request: SignedRequest, payload: unknown): DeliveryName {
  const id = usable(scheme.idOf(request)) ?? usable(isObject(payload) ? scheme.idIn?.(payload) : null);
  const digest = id !== null && scheme.idIsSigned ? null : digestOf(scheme, request);
  return { deliveryId: id ?? String(digest), digest: scheme.idIsSigned ? null : digest };
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
