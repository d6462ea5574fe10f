import { storableText } from '../common/storable-text.js';
import { type Draft, draftFrom } from './draft.js';
import type { ComplaintMapper } from './mapping/complaint-mapper.js';
import { notJson, notMappable, type Rejection } from './rejection.js';

/** What a delivery says: a complaint, or why it is none. */
export type ReadDelivery =
  | { readonly draft: Draft; readonly rejection: null }
  | { readonly draft: null; readonly rejection: Rejection };

/** Reads and scores the body of a delivery, outside any unit of work. */
export function readDelivery(body: string, mapper: ComplaintMapper): ReadDelivery {
  let payload: unknown;
  try {
    payload = JSON.parse(body);
  } catch (error) {
    return { draft: null, rejection: notJson(storableText((error as Error).message)) };
  }
  const { complaint, errors } = mapper.map(payload);
  return complaint ? { draft: draftFrom(complaint), rejection: null } : { draft: null, rejection: notMappable(errors) };
}
