import { DateTime } from 'luxon';

export const bucketSizes = ['hour', 'day', 'week', 'month'] as const;
export type BucketSize = (typeof bucketSizes)[number];

/** One column of a chart. `at` is where it begins in the calendar; what counts is from `from` until before `to`. */
export interface TimeBucket {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The start of the calendar's hour, day, week (Monday) or month that holds `at`, in that time zone. */
export function bucketStart(at: number, size: BucketSize, tz: string): number {
  return DateTime.fromMillis(at, { zone: tz }).startOf(size).toMillis();
}

/**
 * The buckets that cover a time span, first and last cut to it. Days are as long as the zone's clocks make them:
 * 23 or 25 hours when they change. Null when there would be more than `max`.
 */
export function timeBuckets(
  from: number,
  to: number,
  size: BucketSize,
  tz: string,
  max: number,
): TimeBucket[] | null {
  const buckets: TimeBucket[] = [];
  let start: DateTime = DateTime.fromMillis(from, { zone: tz }).startOf(size);
  while (start.toMillis() < to) {
    if (buckets.length === max) return null;
    const next = following(start, size);
    buckets.push({
      at: start.toMillis(),
      from: Math.max(from, start.toMillis()),
      to: Math.min(to, next.toMillis()),
    });
    start = next;
  }
  return buckets;
}

/** An hour is always an hour long; a day ends where the next one begins on the calendar, even without a midnight. */
function following(start: DateTime, size: BucketSize): DateTime {
  return size === 'hour' ? start.plus({ hours: 1 }) : start.plus({ [`${size}s`]: 1 }).startOf(size);
}
