import { DateTime } from 'luxon';
import type { BusinessHours } from '../../config/policies/sla.js';

/** A stretch of time in epoch milliseconds, end exclusive; `to` is null while it goes on. */
export interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

const minuteMs = 60_000;
/** Far longer than any promise: a target that does not end by then is a mistake in the policy. */
const daysMax = 3_660;

/**
 * When `minutes` of business time will have passed since `start`, not counting the pauses (in order, apart
 * from each other). Null when a pause goes on before that. Local opening hours are taken anew for every day,
 * so a day on which the clocks change is as long as it really is.
 */
export function businessDue(
  start: number,
  minutes: number,
  hours: BusinessHours,
  pauses: readonly Stretch[],
): number | null {
  let left = minutes * minuteMs;
  for (const [opens, closes] of openings(start, hours)) {
    let at = Math.max(opens, start);
    for (const pause of pauses) {
      if (pause.to !== null && pause.to <= at) continue;
      if (pause.from >= closes) break;
      const worked = Math.max(0, pause.from - at);
      if (worked >= left) return at + left;
      left -= worked;
      if (pause.to === null) return null;
      at = Math.max(at, pause.to);
    }
    const worked = Math.max(0, closes - at);
    if (worked >= left) return at + left;
    left -= worked;
  }
  throw new Error(`${minutes} business minutes never pass: check the opening hours.`);
}

/** Opening and closing time of every business day that is not over at `start`. */
function* openings(start: number, { zone, days, opens, closes }: BusinessHours): Generator<[number, number]> {
  let day = DateTime.fromMillis(start, { zone }).startOf('day');
  for (let count = 0; count < daysMax; count += 1) {
    if (days.includes(day.weekday)) {
      const closing = wallClock(day, closes);
      if (closing > start) yield [wallClock(day, opens), closing];
    }
    day = day.plus({ days: 1 });
  }
}

const wallClock = (day: DateTime, hour: number): number =>
  (hour === 24 ? day.plus({ days: 1 }) : day.set({ hour })).toMillis();
