import { DateTime } from 'luxon';
import type { Calendar, OpenSpan } from '../../config/policies/calendar.js';

/** When people are at work, in epoch milliseconds, end exclusive. */
export type Opening = readonly [opens: number, closes: number];

interface Known {
  readonly from: number;
  readonly openings: Opening[];
  /** The first local day that is not in `openings` yet. */
  day: DateTime;
  days: number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** As much of a calendar is kept at hand: cases of one week ask for the same days again and again. */
const keptDays = 800;
/** A hundred years: a calendar that has not opened by then is a mistake. */
const daysMax = 36_525;

const known = new WeakMap<Calendar, Known>();

/** Every opening that is not over at `start`, in order, without end. */
export function* openingsFrom(start: number, calendar: Calendar): Generator<Opening> {
  const list = listFrom(start, calendar);
  for (let index = firstAfter(list.openings, start); ; index += 1) {
    while (index >= list.openings.length) {
      if (list.days >= daysMax) throw new Error('This calendar never opens: check the opening hours.');
      addDay(list, calendar);
    }
    const opening = list.openings[index];
    if (opening && opening[1] > start) yield opening;
  }
}

/** The end of the local day that is the `count`th business day after the day of `start`. */
export function endOfBusinessDay(start: number, count: number, calendar: Calendar): number {
  let day = DateTime.fromMillis(start, { zone: calendar.zone }).startOf('day');
  for (let left = count, looked = 0; left > 0; looked += 1) {
    if (looked > daysMax) throw new Error('This calendar never opens: check the opening hours.');
    day = day.plus({ days: 1 }).startOf('day');
    if (spansOf(day, calendar).length > 0) left -= 1;
  }
  return day.plus({ days: 1 }).startOf('day').toMillis();
}

/** The openings of one local day. Walls tell the time: an hour that a change of the clocks repeats counts twice. */
export function openingsOfDay(day: DateTime, calendar: Calendar): Opening[] {
  const spans = spansOf(day, calendar).map(({ opens, closes }) => [minutesOf(opens), minutesOf(closes)] as const);
  if (spans.length === 0) return [];
  const [begins, ends] = [day.toMillis(), day.plus({ days: 1 }).startOf('day').toMillis()];
  const midnight = Date.UTC(day.year, day.month - 1, day.day);
  const openings: Opening[] = [];
  for (const [from, to, offset] of stretchesOf(begins, ends, calendar.zone)) {
    for (const [opens, closes] of spans) {
      const opening = [
        Math.max(from, midnight + (opens - offset) * minuteMs),
        Math.min(to, midnight + (closes - offset) * minuteMs),
      ] as const;
      if (opening[0] < opening[1]) openings.push(opening);
    }
  }
  return openings;
}

function listFrom(start: number, calendar: Calendar): Known {
  const list = known.get(calendar);
  if (list && list.from <= start && start - list.from < keptDays * dayMs) return list;
  const day = DateTime.fromMillis(start, { zone: calendar.zone }).startOf('day');
  const made: Known = { from: day.toMillis(), openings: [], day, days: 0 };
  known.set(calendar, made);
  return made;
}

function addDay(list: Known, calendar: Calendar): void {
  list.openings.push(...openingsOfDay(list.day, calendar));
  list.day = list.day.plus({ days: 1 }).startOf('day');
  list.days += 1;
}

/** The index of the first opening that ends after `start`. */
function firstAfter(openings: readonly Opening[], start: number): number {
  let [low, high] = [0, openings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle]?.[1] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

function spansOf(day: DateTime, { spans, holidays }: Calendar): OpenSpan[] {
  if (holidays.includes(day.toISODate() ?? '')) return [];
  return spans.filter(({ days }) => days.includes(day.weekday)).toSorted((one, other) => (one.opens < other.opens ? -1 : 1));
}

/** A day cut where its clocks change, each piece with its offset in minutes. Clocks change at most once a day. */
function stretchesOf(begins: number, ends: number, zone: string): [from: number, to: number, offset: number][] {
  const offsetAt = (at: number) => DateTime.fromMillis(at, { zone }).offset;
  const [first, last] = [offsetAt(begins), offsetAt(ends - 1)];
  if (first === last) return [[begins, ends, first]];
  let [before, after] = [begins, ends - 1];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === first) before = middle;
    else after = middle;
  }
  return [
    [begins, after, first],
    [after, ends, last],
  ];
}

/** `09:30` as minutes since midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
