import { useSyncExternalStore } from 'react';
import { locale } from '../texts/language.js';
import { t } from '../texts/t.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
const fullDate = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });

const unit = (name: 'minute' | 'hour' | 'day') =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'narrow', maximumFractionDigits: 0 });
const units = { minute: unit('minute'), hour: unit('hour'), day: unit('day') };
const part = (value: number, name: keyof typeof units): string => units[name].format(Math.floor(value));

/** `3d 4h`, `2h`, `35m`; never more than two parts, so that a column of them lines up. */
export function duration(milliseconds: number): string {
  const span = Math.abs(milliseconds);
  if (span < minute) return `<${part(1, 'minute')}`;
  if (span < hour) return part(span / minute, 'minute');
  if (span < day) {
    const minutes = Math.floor((span % hour) / minute);
    return span < 4 * hour && minutes > 0
      ? `${part(span / hour, 'hour')} ${part(minutes, 'minute')}`
      : part(span / hour, 'hour');
  }
  const hours = Math.floor((span % day) / hour);
  return span < 3 * day && hours > 0 ? `${part(span / day, 'day')} ${part(hours, 'hour')}` : part(span / day, 'day');
}

/** `just now`, `12m ago`, `3d ago`, then the date. */
export function ago(iso: string, now: number): string {
  const past = now - Date.parse(iso);
  if (past < minute) return t('just now');
  return past < 7 * day ? t('{past} ago', { past: duration(past) }) : shortDate(iso, now);
}

/** `12m`, `3h`, `2d`, then `4 Mar`: for narrow columns whose heading says that it is an age. */
export function age(iso: string, now: number): string {
  const past = now - Date.parse(iso);
  if (past < minute) return t('now');
  if (past >= 7 * day) return shortDate(iso, now);
  return past < day ? (past < hour ? part(past / minute, 'minute') : part(past / hour, 'hour')) : part(past / day, 'day');
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
