import { IANAZone } from 'luxon';
import { z } from 'zod';
import type { Calendar } from '../../../config/policies/calendar.js';
import { minutesOf } from '../opening-hours.policy.js';

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time like 09:00');

const span = z
  .strictObject({
    days: z.array(z.int().min(1).max(7)).min(1).max(7).describe('1 is Monday'),
    opens: time,
    closes: time.describe('24:00 is the end of the day'),
  })
  .refine(({ opens, closes }) => opens < closes, { path: ['closes'], message: 'must be later than it opens' });

/** Holidays of many years; a week stays long enough that every promise ends some day. */
const holidaysMax = 400;
const openMinutesMin = 60;

export const calendarSchema = z
  .strictObject({
    zone: z
      .string()
      .max(64)
      .refine((name) => IANAZone.isValidZone(name), 'must be an IANA time zone like Europe/Berlin'),
    spans: z.array(span).min(1).max(50),
    holidays: z
      .array(z.iso.date())
      .max(holidaysMax)
      .transform((dates) => [...new Set(dates)].sort())
      .default([]),
  })
  .refine(({ spans }) => !overlap(spans), { path: ['spans'], message: 'must not overlap on one day' })
  .refine((calendar) => openMinutes(calendar) >= openMinutesMin, {
    path: ['spans'],
    message: 'must open for an hour a week at least',
  })
  .meta({ id: 'Calendar' });

/** Open minutes of a week without holidays. */
export const openMinutes = ({ spans }: Pick<Calendar, 'spans'>): number =>
  spans.reduce((sum, { days, opens, closes }) => sum + new Set(days).size * (minutesOf(closes) - minutesOf(opens)), 0);

function overlap(spans: Calendar['spans']): boolean {
  return spans.some((one, index) =>
    spans.some(
      (other, place) =>
        place > index &&
        one.days.some((day) => other.days.includes(day)) &&
        one.opens < other.closes &&
        other.opens < one.closes,
    ),
  );
}
