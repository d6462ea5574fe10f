/** Which of two numbers is the day where a date can be read both ways: 03/04/2025. */
export type DateOrder = 'dmy' | 'mdy';

const clock = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?\s*([AaPp]\.?[Mm]\.?)?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${clock}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${clock}$`);

/** Two-digit years are of this century up to here. */
const pivot = 69;

/**
 * A date as people write it, as ISO 8601 UTC; without a time it is midnight UTC. Null when it is no date, or can
 * be read in two ways and nobody said which; what is ISO 8601 already stays as it is.
 */
export function isoFromWritten(text: string, order: DateOrder | null): string | null {
  if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return text;
  const first = yearFirst.exec(text);
  if (first) return isoOf(first[1], first[2], first[3], first.slice(4));
  const last = yearLast.exec(text);
  if (!last) return null;
  const [, one, separator, two, year = ''] = last;
  // With points the day always comes first.
  const found = separator === '.' ? 'dmy' : (orderOf(text) ?? order);
  if (found === null) return null;
  const full = year.length === 4 ? year : String(Number(year) <= pivot ? 2000 + Number(year) : 1900 + Number(year));
  return found === 'dmy' ? isoOf(full, two, one, last.slice(5)) : isoOf(full, one, two, last.slice(5));
}

/** The order of a date that can be read in one way only; null for all others. */
export function orderOf(text: string): DateOrder | null {
  const found = yearLast.exec(text);
  if (!found || found[2] === '.') return null;
  const [one, two] = [Number(found[1]), Number(found[3])];
  if (one > 12 && two <= 12) return 'dmy';
  return two > 12 && one <= 12 ? 'mdy' : null;
}

/** The order of a file's dates, by those of them that can be read in one way only; null when they disagree. */
export function commonOrder(texts: readonly string[]): DateOrder | null {
  const orders = new Set(texts.map(orderOf).filter((order) => order !== null));
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}

function isoOf(year = '', month = '', day = '', [hour = '0', minute = '0', second = '0', half]: (string | undefined)[]): string | null {
  const isLate = half?.toLowerCase().startsWith('p') ?? false;
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = half ? (Number(hour) % 12) + (isLate ? 12 : 0) : Number(hour);
  const two = (value: string | number) => String(value).padStart(2, '0');
  const written = `${year}-${two(month)}-${two(day)}T${two(hours)}:${two(minute)}:${two(second)}.000Z`;
  const at = new Date(written);
  return !Number.isNaN(at.getTime()) && at.toISOString() === written ? written : null;
}
