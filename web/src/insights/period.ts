import { buckets, type Bucket } from './insights.queries.js';
import { locale } from '../texts/language.js';
import { t } from '../texts/t.js';

/** How far back to look; `from` is worked out when the question is asked. */
export const periods = {
  '1': t('Last 24 hours'),
  '7': t('Last 7 days'),
  '28': t('Last 4 weeks'),
  '84': t('Last 12 weeks'),
  '365': t('Last year'),
} as const;

const finest: Readonly<Record<string, Bucket>> = {
  '1': 'hour',
  '7': 'day',
  '28': 'day',
  '84': 'week',
  '365': 'month',
};

export const bucketFor = (days: string, chosen: string): Bucket =>
  buckets.find((bucket) => bucket === chosen) ?? finest[days] ?? 'day';

/** Midnight in the reader's zone, so that the same question asked twice today is the same question. */
export function daysBack(days: string, now: number): string {
  const date = new Date(now);
  if (days === '1') date.setMinutes(0, 0, 0);
  else date.setHours(0, 0, 0, 0);
  date.setDate(date.getDate() - Number(days));
  return date.toISOString();
}

/** Half-open: a bucket ends where the next one begins. */
export function bucketEnd(at: string, bucket: Bucket): string {
  const end = new Date(at);
  if (bucket === 'hour') end.setHours(end.getHours() + 1);
  if (bucket === 'day') end.setDate(end.getDate() + 1);
  if (bucket === 'week') end.setDate(end.getDate() + 7);
  if (bucket === 'month') end.setMonth(end.getMonth() + 1);
  return end.toISOString();
}

const formats: Readonly<Record<Bucket, Intl.DateTimeFormatOptions>> = {
  hour: { weekday: 'short', hour: '2-digit', minute: '2-digit' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

const ticks: Readonly<Record<Bucket, Intl.DateTimeFormatOptions>> = {
  hour: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
};

export const bucketTick = (at: string, bucket: Bucket, tz: string): string =>
  new Intl.DateTimeFormat(locale, { ...ticks[bucket], timeZone: tz }).format(new Date(at));

export function bucketName(at: string, bucket: Bucket, tz: string): string {
  const name = new Intl.DateTimeFormat(locale, { ...formats[bucket], timeZone: tz }).format(new Date(at));
  return bucket === 'week' ? t('Week of {name}', { name }) : name;
}
