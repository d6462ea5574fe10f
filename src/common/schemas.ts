import { DateTime } from 'luxon';
import { z } from 'zod';
import { limits } from '../../config/settings.js';

const firstTime = Date.parse('0000-01-01T00:00:00.000Z');
const lastTime = Date.parse('9999-12-31T23:59:59.999Z');

/** A whole date, a time, an offset: luxon would also take a month for its first day, and a time for today's. */
const wholeTime = /^\d{4}-?(?:\d\d-?\d\d|W\d\d-?\d|\d{3})T\d.*(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/;

/** As nearly everybody writes it; the engine reads that itself, but takes the 30th of February for the 1st of March. */
const usualTime = /^\d{4}-\d\d-(?:[01]\d|2[0-8])T\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function millisOf(value: string): number {
  if (usualTime.test(value)) return Date.parse(value);
  return wholeTime.test(value) ? DateTime.fromISO(value).toMillis() : NaN;
}

/** Any ISO 8601 time with an offset, as epoch milliseconds. */
export const time = () =>
  z
    .string()
    .max(100)
    .meta({ format: 'date-time' })
    .transform((value, { issues }) => {
      const at = millisOf(value);
      // The offset can carry a time beyond the years that are shown with four digits.
      if (at >= firstTime && at <= lastTime) return at;
      const message = Number.isNaN(at)
        ? 'must be an ISO 8601 time with an offset, like 2026-03-01T12:00:00.000Z'
        : 'must be in the years 0000 to 9999 UTC';
      issues.push({ code: 'invalid_format', format: 'datetime', input: value, message });
      return z.NEVER;
    });

/** ISO 8601, UTC, milliseconds: how every time is shown. */
export const iso = (at: number): string => new Date(at).toISOString();
export const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));

/** Trimmed text of 1 to `max` UTF-16 code units. */
export const text = (max: number) => z.string().trim().min(1).max(max);

export const currency = () => z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code like EUR');

/** Minor units; what fits a double exactly, far above any claim. */
export const amountMinor = () => z.number().int().min(0).max(1_000_000_000_000);

/** Several values of a filter, by comma. */
export const oneOrMore = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(z.enum(values)).min(1));

export const someIds = () =>
  z
    .string()
    .max(8_000)
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(z.string().min(1).max(100)).min(1).max(200));

/** What every list takes. */
export const paging = {
  cursor: z.string().max(2_000).optional(),
  limit: z.coerce.number().int().min(1).max(limits.pageSizeMax).default(limits.pageSize),
};

/** `{items, nextCursor}` of a list; `nextCursor` is null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** What every resource has. */
export const resource = {
  id: z.string(),
  version: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};
