const dayMs = 24 * 60 * 60 * 1000;
/** Day 0 of the two calendars of spreadsheets (ECMA-376 part 1, 18.17.4.1). */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** Formats that Excel knows by number and does not write down (ECMA-376 part 1, 18.8.30). */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether numbers in this format are shown as dates; times without a day are not. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  const signs = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[dy]/i.test(signs) && !/general/i.test(signs);
}

/** A serial number of days as ISO 8601: only the date for a whole day. Spreadsheets know no time zone, so it is UTC. */
export function isoFromSerial(serial: number, is1904: boolean): string | null {
  const at = (is1904 ? epoch1904 : epoch1900) + serial * dayMs;
  // Days are fractions of two; a second is what was meant.
  const whole = new Date(Math.round(at / 1000) * 1000);
  if (serial < 0 || Number.isNaN(whole.getTime()) || whole.getUTCFullYear() > 9999) return null;
  const iso = whole.toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso;
}
