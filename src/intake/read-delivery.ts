import { storableText } from '../common/storable-text.js';
import type { ShopNews } from '../customers/shop-news.js';
import type { ScorerSetup } from '../sentiment/scorer-setup.js';
import type { NewComplaint } from './complaint.schema.js';
import { type Draft, draftFrom } from './draft.js';
import type { PayloadReader } from './presets/preset.js';
import { notJson, notMappable, type Rejection } from './rejection.js';
import type { SignatureScheme } from './signatures/signature-scheme.js';

/** What is not just one complaint: several, none, praise, news of orders and payments. */
export interface Bundle {
  readonly drafts: readonly Draft[];
  readonly praise: readonly Draft[];
  readonly news: readonly ShopNews[];
}

/** What a delivery says: a complaint, as nearly all do, or a bundle, or why it is neither. */
export type ReadDelivery =
  | { readonly draft: Draft; readonly bundle: null; readonly rejection: null }
  | { readonly draft: null; readonly bundle: Bundle; readonly rejection: null }
  | { readonly draft: null; readonly bundle: null; readonly rejection: Rejection };

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

/** Reads and scores what a delivery says, outside any unit of work. */
export function readDelivery({ payload, unreadable }: Body, reader: PayloadReader, setup: ScorerSetup): ReadDelivery {
  if (unreadable !== null) return rejected(notJson(unreadable));
  const said = reader.read(payload);
  if (said.errors !== null) return rejected(notMappable(said.errors));
  const drafted = (complaint: NewComplaint): Draft => draftFrom(complaint, setup);
  const [only, ...others] = said.complaints;
  if (only && others.length + said.praise.length + said.news.length === 0) {
    return { draft: drafted(only), bundle: null, rejection: null };
  }
  const bundle = { drafts: said.complaints.map(drafted), praise: said.praise.map(drafted), news: said.news };
  return { draft: null, bundle, rejection: null };
}

export const rejected = (rejection: Rejection): ReadDelivery => ({ draft: null, bundle: null, rejection });
