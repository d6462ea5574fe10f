import { storableText } from '../common/storable-text.js';
import { type Draft, draftFrom } from './draft.js';
import type { ComplaintMapper } from './mapping/complaint-mapper.js';
import { notJson, notMappable, type Rejection } from './rejection.js';
import type { SignatureScheme } from './signatures/signature-scheme.js';

/** What a delivery says: a complaint, or why it is none. */
export type ReadDelivery =
  | { readonly draft: Draft; readonly rejection: null }
  | { readonly draft: null; readonly rejection: Rejection };

/** What the body is, by the sender's own way to write it; nothing is known yet of what it means. */
export type Body =
  | { readonly payload: unknown; readonly unreadable: null }
  | { readonly payload: null; readonly unreadable: string };

export function readBody(text: string, { read = JSON.parse }: Pick<SignatureScheme, 'read'>): Body {
  try {
    return { payload: read(text), unreadable: null };
  } catch (error) {
    return { payload: null, unreadable: storableText((error as Error).message) };
  }
}

/** Maps and scores what a delivery says, outside any unit of work. */
export function readDelivery({ payload, unreadable }: Body, mapper: ComplaintMapper): ReadDelivery {
  if (unreadable !== null) return { draft: null, rejection: notJson(unreadable) };
  const { complaint, errors } = mapper.map(payload);
  return complaint ? { draft: draftFrom(complaint), rejection: null } : { draft: null, rejection: notMappable(errors) };
}
