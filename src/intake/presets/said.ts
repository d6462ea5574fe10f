import { z } from 'zod';
import { decimalsOf } from '../../common/money.js';

/** What senders write as a text or as a number, with nothing in it as nothing at all. */
export const said = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim() || undefined)
  .optional()
  .catch(undefined);

/** An id that must be there. */
export const saidId = z.union([z.string().trim().min(1), z.number()]).transform(String);

/** A decimal number as text, `"59.94"`: what shops write money in. */
export const saidAmount = z.union([z.string().regex(/^-?\d{1,12}(?:\.\d{1,6})?$/), z.number()]).transform(String);

/** Shifts the decimal point in the text, where a multiplication would be off by a fraction. */
export const minorOf = (amount: string, currency: string): number => Math.round(Number(`${amount}e${decimalsOf(currency)}`));

/** `5994` EUR as `59.94`. */
export const majorOf = (amountMinor: number, currency: string): string =>
  (amountMinor / 10 ** decimalsOf(currency)).toFixed(decimalsOf(currency));

/** A time with its offset in epoch milliseconds; undefined for anything else. */
export function timeOf(text: string | undefined): number | undefined {
  const at = text !== undefined && /^\d{4}-\d\d-\d\dT.+(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** An epoch in seconds or milliseconds, whichever makes a time of this age. */
export function isoOfEpoch(epoch: string | number | undefined): string | undefined {
  const number = Number(epoch ?? Number.NaN);
  const at = number > 100_000_000_000 ? number : number * 1000;
  return at > 0 && at < 8.64e15 ? new Date(at).toISOString() : undefined;
}

export const isoOf = (text: string | undefined): string | undefined => {
  const at = timeOf(text);
  return at === undefined ? undefined : new Date(at).toISOString();
};
