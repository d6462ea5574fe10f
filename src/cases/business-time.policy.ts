import { DateTime } from 'luxon';
import type { BusinessHours } from '../../config/policies/sla.js';

/** A stretch of time in epoch milliseconds, end exclusive; `to` is null while it goes on. */
export interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

const minuteMs = 60_000;
/** Local days begin on quarters of an hour everywhere. */
const quarterMs = 15 * minuteMs;
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

/** The calendar from one quarter of an hour on, as far as somebody has asked: the next case asks for the same days. */
interface Calendar {
  readonly quarter: number;
  readonly openings: [number, number][];
  day: DateTime;
  days: number;
}

const calendars = new WeakMap<BusinessHours, Calendar>();

/** Opening and closing time of every business day that is not over at `start`. */
function* openings(start: number, hours: BusinessHours): Generator<[number, number]> {
  const calendar = calendarFrom(start, hours);
  for (let index = 0; ; index += 1) {
    while (index >= calendar.openings.length) {
      if (calendar.days >= daysMax) return;
      addDay(calendar, hours);
    }
    const opening = calendar.openings[index];
    if (opening && opening[1] > start) yield opening;
  }
}

function calendarFrom(start: number, hours: BusinessHours): Calendar {
  const quarter = Math.floor(start / quarterMs);
  const known = calendars.get(hours);
  if (known?.quarter === quarter) return known;
  const day = DateTime.fromMillis(quarter * quarterMs, { zone: hours.zone }).startOf('day');
  const made: Calendar = { quarter, openings: [], day, days: 0 };
  calendars.set(hours, made);
  return made;
}

function addDay(calendar: Calendar, { days, opens, closes }: BusinessHours): void {
  const { day } = calendar;
  if (days.includes(day.weekday)) calendar.openings.push([wallClock(day, opens), wallClock(day, closes)]);
  calendar.day = day.plus({ days: 1 });
  calendar.days += 1;
}

const wallClock = (day: DateTime, hour: number): number =>
  (hour === 24 ? day.plus({ days: 1 }) : day.set({ hour })).toMillis();
