import { useSyncExternalStore } from 'react';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const dayAndMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const fullDate = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** `3d 4h`, `2h`, `35m`; never more than two parts, so that a column of them lines up. */
export function duration(milliseconds: number): string {
  const span = Math.abs(milliseconds);
  if (span < minute) return '<1m';
  if (span < hour) return `${Math.floor(span / minute)}m`;
  if (span < day) {
    const minutes = Math.floor((span % hour) / minute);
    return span < 4 * hour && minutes > 0
      ? `${Math.floor(span / hour)}h ${minutes}m`
      : `${Math.floor(span / hour)}h`;
  }
  const hours = Math.floor((span % day) / hour);
  return span < 3 * day && hours > 0 ? `${Math.floor(span / day)}d ${hours}h` : `${Math.floor(span / day)}d`;
}

/** `just now`, `12m ago`, `3d ago`, then the date. */
export function ago(iso: string, now: number): string {
  const past = now - Date.parse(iso);
  if (past < minute) return 'just now';
  return past < 7 * day ? `${duration(past)} ago` : shortDate(iso, now);
}

/** `12m`, `3h`, `2d`, then `4 Mar`: for narrow columns whose heading says that it is an age. */
export function age(iso: string, now: number): string {
  const past = now - Date.parse(iso);
  if (past < minute) return 'now';
  if (past >= 7 * day) return shortDate(iso, now);
  return past < day ? (duration(past).split(' ')[0] ?? '') : `${Math.floor(past / day)}d`;
}

export function shortDate(iso: string, now: number): string {
  const date = new Date(iso);
  return date.getFullYear() === new Date(now).getFullYear()
    ? dayAndMonth.format(date)
    : fullDate.format(date);
}

export const moment = (iso: string): string => dateTime.format(new Date(iso));

/** The start of a day picked in a date field, in the reader's own time zone, as the API wants it. */
export const dayStart = (date: string): string | undefined =>
  date ? new Date(`${date}T00:00`).toISOString() : undefined;

/** `to` is exclusive in the API; people who pick a last day mean to include it. */
export function dayAfter(date: string): string | undefined {
  if (!date) return undefined;
  const next = new Date(`${date}T00:00`);
  next.setDate(next.getDate() + 1);
  return next.toISOString();
}

const listeners = new Set<() => void>();
let currentMinute = Date.now();
let timer: number | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= window.setInterval(() => {
    currentMinute = Date.now();
    for (const notify of listeners) notify();
  }, 20_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.clearInterval(timer);
    timer = undefined;
  };
}

/** Now, in epoch milliseconds, moving every 20 s: one timer for all countdowns on the page. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => currentMinute);
