import type { Calendar } from '../../config/policies/calendar.js';
import { openingsFrom } from './opening-hours.policy.js';

/** A stretch of time in epoch milliseconds, end exclusive; `to` is null while it goes on. */
export interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

const minuteMs = 60_000;

/**
 * When `minutes` of business time will have passed since `start`, not counting the pauses (in order, apart
 * from each other). Null when a pause goes on before that.
 */
export function businessDue(
  start: number,
  minutes: number,
  calendar: Calendar,
  pauses: readonly Stretch[],
): number | null {
  let left = minutes * minuteMs;
  for (const [opens, closes] of openingsFrom(start, calendar)) {
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
  return null;
}
