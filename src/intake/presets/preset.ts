import { z } from 'zod';
import type { FieldError } from '../../common/domain-error.js';
import type { ShopNews } from '../../customers/shop-news.js';
import { fieldErrors } from '../../common/validation.js';
import { gatheredComplaint, type NewComplaint } from '../complaint.schema.js';

/** A complaint as a sender writes it; what a complaint may be is checked afterwards. */
export type Written = z.input<typeof gatheredComplaint>;

/** What a delivery holds. Both may be empty: senders tell of much that is of no interest here. */
export interface Found {
  readonly complaints?: readonly Written[];
  /** Praise: it is scored and counted like everything that is heard, but opens no case. */
  readonly praise?: readonly Written[];
  readonly news?: readonly ShopNews[];
}

export type Reading =
  | { readonly complaints: readonly NewComplaint[]; readonly praise: readonly NewComplaint[]; readonly news: readonly ShopNews[]; readonly errors: null }
  | { readonly complaints: null; readonly errors: readonly FieldError[] };

/** Makes of a payload what it means. Reads nothing but the payload: that is what the sender has signed. */
export interface PayloadReader {
  read(payload: unknown): Reading;
}

/** A reader for payloads of one sender. `shape` must let unknown members pass. */
export function preset<Shape extends z.ZodType>(shape: Shape, find: (said: z.output<Shape>) => Found): PayloadReader {
  return {
    read(payload) {
      const said = shape.safeParse(payload);
      if (!said.success) return { complaints: null, errors: fieldErrors(said.error.issues) };
      try {
        const { complaints = [], praise = [], news = [] } = find(said.data);
        return { ...found.parse({ complaints, praise }), news, errors: null };
      } catch (error) {
        if (error instanceof z.ZodError) return { complaints: null, errors: fieldErrors(error.issues) };
        throw error;
      }
    },
  };
}

const found = z.object({ complaints: z.array(gatheredComplaint), praise: z.array(gatheredComplaint) });
