import { DateTime } from 'luxon';

const earliest = Date.UTC(1990, 0, 1);
const day = 24 * 60 * 60 * 1000;

/**
 * A date as feeds write it → epoch milliseconds; null when it cannot be read or cannot be true. No zone means
 * UTC.
 */
export function feedDate(raw: string | undefined, now: number): number | null {
  const value = raw?.trim();
  if (!value) return null;
  return plausible(read(value), now);
}

/** A time that may be true; a clock that runs a little ahead must not put a mention into the future. */
export function plausible(at: number, now: number): number | null {
  return Number.isNaN(at) || at < earliest || at > now + day ? null : Math.min(at, now);
}

function read(value: string): number {
  if (/^\d{4}/.test(value)) {
    const iso = DateTime.fromISO(value.replace(/^(\S+) (?=\d)/, '$1T').replace(' ', ''), { zone: 'utc' });
    if (iso.isValid) return iso.toMillis();
  }
  const mail = DateTime.fromRFC2822(value);
  if (mail.isValid) return mail.toMillis();
  const hasZone = /(?:[+-]\d{2}:?\d{2}|\b[A-Z]{1,5}|\))$/.test(value) && !/\b(?:AM|PM)$/.test(value);
  return Date.parse(hasZone ? value : `${value} UTC`);
}
