import fc from 'fast-check';
import { DateTime } from 'luxon';
import { type BusinessHours, slaPolicy } from '../../config/policies/sla.js';
import { businessDue } from './business-time.policy.js';

const minute = 60_000;
const hour = 60 * minute;

interface Pause {
  readonly from: number;
  readonly to: number | null;
}

/** Counts minute after minute on a wall clock: slow, and too simple to be wrong. */
function simulate(
  start: number,
  minutes: number,
  hours: BusinessHours,
  pauses: readonly Pause[],
): number | null {
  const wallClock = new Map<number, { weekday: number; hour: number }>();
  let left = minutes;
  for (let at = start; ; at += minute) {
    // Every zone that is tried here changes its clocks on a whole hour of UTC.
    const whole = at - (at % hour);
    const { weekday, hour: local } = wallClock.get(whole) ?? DateTime.fromMillis(whole, { zone: hours.zone });
    wallClock.set(whole, { weekday, hour: local });
    const opened = hours.days.includes(weekday) && local >= hours.opens && local < hours.closes;
    const paused = pauses.find(({ from, to }) => from <= at && (to === null || at < to));
    if (paused?.to === null) return null;
    if (opened && !paused) left -= 1;
    if (left === 0) return at + minute;
  }
}

const minutesAround = (day: string) =>
  fc
    .integer({ min: -5 * 24 * 60, max: 2 * 24 * 60 })
    .map((offset) => Date.parse(`${day}T00:00:00Z`) + offset * minute);

const starts = fc.oneof(
  minutesAround('2026-03-29'), // Europe: clocks go forward
  minutesAround('2026-10-25'), // and back
  minutesAround('2026-03-08'), // New York: forward
  minutesAround('2026-11-01'), // and back
  minutesAround('2026-07-01'),
);

const openings = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 12 }))
  .map(([opens, length]) => ({ opens, closes: Math.min(24, opens + length) }));

const someHours = fc
  .record({
    zone: fc.constantFrom('UTC', 'Europe/London', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo'),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    span: fc.oneof(fc.constant({ opens: 9, closes: 17 }), openings),
  })
  .map(({ zone, days, span }): BusinessHours => ({ zone, days, ...span }));

/** Gaps and lengths in minutes, turn by turn; the last pause may go on. */
const somePauses = fc.tuple(
  fc.array(fc.tuple(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 3_000 })), {
    maxLength: 4,
  }),
  fc.boolean(),
);

function pausesFrom(start: number, [steps, open]: [[number, number][], boolean]): Pause[] {
  let at = start;
  return steps.map(([gap, length], index) => {
    const from = at + gap * minute;
    at = from + length * minute;
    return { from, to: open && index === steps.length - 1 ? null : at };
  });
}

describe('business time', () => {
  it('agrees with a clock that counts every minute, through every change of the clocks', () => {
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 1_200 }),
        someHours,
        somePauses,
        (start, minutes, hours, steps) => {
          const pauses = pausesFrom(start, steps);
          expect(businessDue(start, minutes, hours, pauses)).toBe(simulate(start, minutes, hours, pauses));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['within one day', '2026-03-02T10:00:00Z', 60, '2026-03-02T11:00:00Z'],
    ['until closing time', '2026-03-02T16:00:00Z', 60, '2026-03-02T17:00:00Z'],
    ['over night', '2026-03-02T16:00:00Z', 61, '2026-03-03T09:01:00Z'],
    ['over the weekend', '2026-03-06T16:30:00Z', 60, '2026-03-09T09:30:00Z'],
    ['from a night', '2026-03-03T03:00:00Z', 30, '2026-03-03T09:30:00Z'],
    ['into summer time', '2026-03-27T16:00:00Z', 120, '2026-03-30T09:00:00Z'],
    ['into winter time', '2026-10-23T15:00:00Z', 120, '2026-10-26T10:00:00Z'],
    ['with seconds', '2026-03-02T10:00:30.500Z', 1, '2026-03-02T10:01:30.500Z'],
  ])('counts %s', (_, start, minutes, due) => {
    expect(businessDue(Date.parse(start), minutes, slaPolicy.hours, [])).toBe(Date.parse(due));
  });

  it('says so when the doors never open', () => {
    expect(() => businessDue(0, 1, { ...slaPolicy.hours, days: [] }, [])).toThrow('opening hours');
  });
});
