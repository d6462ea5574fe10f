import fc from 'fast-check';
import { bucketSizes, timeBuckets } from './time-buckets.policy.js';
import { quarterMs } from './rollup-cell.js';

const at = (text: string) => Date.parse(text);
const hours = (from: string, to: string, size: 'hour' | 'day' | 'week' | 'month', tz: string) =>
  timeBuckets(at(from), at(to), size, tz, 1_000)?.map((bucket) => (bucket.to - bucket.from) / 3_600_000);

describe('time buckets', () => {
  it('make the day on which clocks go forward 23 hours long, and the day they go back 25', () => {
    expect(hours('2026-03-28T00:00+01:00', '2026-03-31T00:00+02:00', 'day', 'Europe/Berlin')).toEqual([
      24, 23, 24,
    ]);
    expect(hours('2026-10-24T00:00+02:00', '2026-10-27T00:00+01:00', 'day', 'Europe/Berlin')).toEqual([
      24, 25, 24,
    ]);
  });

  it('begin a day that has no midnight at its first moment', () => {
    // Beirut: clocks went from 00:00 to 01:00 on 2024-03-31.
    const days = timeBuckets(
      at('2024-03-30T00:00+02:00'),
      at('2024-04-02T00:00+03:00'),
      'day',
      'Asia/Beirut',
      1_000,
    );
    expect(days?.map((day) => new Date(day.at).toISOString())).toEqual([
      '2024-03-29T22:00:00.000Z',
      '2024-03-30T22:00:00.000Z',
      '2024-03-31T21:00:00.000Z',
    ]);
  });

  it('begin weeks on Monday and months on the first', () => {
    const weeks = timeBuckets(at('2026-03-04T12:00Z'), at('2026-03-10T00:00Z'), 'week', 'UTC', 1_000);
    expect(weeks?.map((week) => new Date(week.at).toISOString().slice(0, 10))).toEqual([
      '2026-03-02',
      '2026-03-09',
    ]);
    const months = timeBuckets(at('2026-01-31T00:00Z'), at('2026-03-01T00:00Z'), 'month', 'UTC', 1_000);
    expect(months?.map((month) => new Date(month.at).toISOString().slice(0, 10))).toEqual([
      '2026-01-01',
      '2026-02-01',
    ]);
  });

  it('cut the first and the last to what was asked for', () => {
    expect(hours('2026-03-01T18:00Z', '2026-03-02T06:00Z', 'day', 'UTC')).toEqual([6, 6]);
  });

  it('are refused above the limit', () => {
    expect(timeBuckets(0, 1_000 * 3_600_000, 'hour', 'UTC', 1_000)).toHaveLength(1_000);
    expect(timeBuckets(0, 1_000 * 3_600_000 + 1, 'hour', 'UTC', 1_000)).toBeNull();
  });

  const zone = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/Sao_Paulo',
  );
  const quarter = fc.integer({
    min: at('2000-01-01T00:00Z') / quarterMs,
    max: at('2030-01-01T00:00Z') / quarterMs,
  });

  it('follow each other without gap or overlap, on whole quarter hours, in every zone', () => {
    fc.assert(
      fc.property(
        zone,
        fc.constantFrom(...bucketSizes),
        quarter,
        fc.integer({ min: 1, max: 3_000 }),
        (tz, size, first, many) => {
          const from = first * quarterMs;
          const to = from + many * quarterMs;
          const buckets = timeBuckets(from, to, size, tz, 1_000) ?? [];
          expect(buckets[0].from).toBe(from);
          expect(buckets.at(-1)?.to).toBe(to);
          buckets.forEach((bucket, index) => {
            expect(bucket.to).toBeGreaterThan(bucket.from);
            expect(bucket.from % quarterMs).toBe(0);
            if (index > 0) expect(bucket.from).toBe(buckets[index - 1].to);
          });
        },
      ),
    );
  });
});
