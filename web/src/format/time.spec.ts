import { ago, duration } from './time.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('durations', () => {
  it.each([
    [0, '<1m'],
    [minute - 1, '<1m'],
    [minute, '1m'],
    [35 * minute + 59_000, '35m'],
    [hour, '1h'],
    [2 * hour + 5 * minute, '2h 5m'],
    [5 * hour + 5 * minute, '5h'],
    [day + hour, '1d 1h'],
    [9 * day + hour, '9d'],
    [-35 * minute, '35m'],
  ])('%i ms reads %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });

  it('says when, until a date says it better', () => {
    const now = Date.UTC(2026, 5, 20, 12);
    expect(ago(new Date(now - 10_000).toISOString(), now)).toBe('just now');
    expect(ago(new Date(now - 3 * hour).toISOString(), now)).toBe('3h ago');
    expect(ago(new Date(now - 30 * day).toISOString(), now)).not.toContain('ago');
  });
});
