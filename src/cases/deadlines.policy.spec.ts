import fc from 'fast-check';
import { standardComplaint } from '../../config/policies/complaint-deadlines.js';
import { standardService } from '../../config/policies/sla.js';
import { harmPolicy } from '../../config/policies/harm.js';
import { triagePolicy } from '../../config/policies/triage.js';
import { aCase } from '../../test/cases/sample-case.js';
import { updated } from './case-deadlines.js';
import { caseStates, priorities } from './case.states.js';
import { deadlinesOf, never } from './deadlines.policy.js';
import { afterStages, type SlaClock } from './sla.policy.js';
import { timedMoveOf } from './timed-moves.policy.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-03-02T10:00:00Z');
const policies = { triage: triagePolicy, harm: harmPolicy };
const terms = { service: standardService, complaint: standardComplaint };
const clock = (dueAt: number | null, over: Partial<SlaClock> = {}): SlaClock => ({
  kind: 'resolution',
  dueAt,
  warnAt: dueAt === null ? null : dueAt - 2 * hour,
  metAt: null,
  breachedAt: null,
  ...over,
});
const derived = (over: Parameters<typeof aCase>[0], clocks: SlaClock[]) =>
  deadlinesOf(aCase(over), clocks, now, policies);

describe('what follows from the clocks', () => {
  it('is the nearest deadline that runs', () => {
    const clocks = [
      clock(now + 9 * hour),
      clock(now + 5 * hour),
      clock(now + hour, { metAt: now }),
      clock(null),
    ];
    expect(derived({}, clocks)).toMatchObject({
      dueAt: now + 5 * hour,
      breaching: false,
      wakeAt: now + 3 * hour,
    });
  });

  it('warns two hours before', () => {
    expect(derived({}, [clock(now + 2 * hour + 1)])).toMatchObject({ breaching: false, wakeAt: now + 1 });
    expect(derived({}, [clock(now + 2 * hour)])).toMatchObject({ breaching: true, wakeAt: now + 2 * hour });
  });

  it('warns of what was stored before policies had warnings of their own', () => {
    const { warnAt: _, ...old } = clock(now + 2 * hour);
    expect(derived({}, [old as SlaClock]).breaching).toBe(true);
  });

  it('wakes at once while something is to be done about a clock, and not again', () => {
    const late = clock(now - hour, { breachedAt: now - hour, pending: ['breach'] });
    expect(derived({}, [late]).wakeAt).toBe(now);
    expect(derived({}, [afterStages(late, ['breach'])]).wakeAt).toBeNull();
    expect(derived({ state: 'closed' }, [late]).wakeAt).toBeNull();
    const soon = clock(now + hour, { pending: ['warning', 'breach'] });
    expect(derived({}, [soon]).wakeAt).toBe(now);
    expect(derived({}, [afterStages(soon, ['warning'])]).wakeAt).toBe(now + hour);
  });

  it('does not look at what only shortens the way', () => {
    expect(derived({}, [clock(now - hour, { kind: 'summary' })])).toMatchObject({ dueAt: never, breaching: false, wakeAt: null });
  });

  it('has nothing more to wait for once it is late', () => {
    const late = clock(now - hour, { breachedAt: now - hour });
    expect(derived({}, [late])).toMatchObject({ breaching: true, breachedAt: now - hour, wakeAt: null });
  });

  it('is nothing for what is resolved, but that it closes', () => {
    const resolved = { state: 'resolved', resolvedAt: now - day } as const;
    expect(derived(resolved, [clock(now - hour)])).toMatchObject({
      dueAt: never,
      breaching: false,
      wakeAt: now + 6 * day,
    });
    expect(derived({ state: 'closed' }, [clock(now - hour)]).wakeAt).toBeNull();
  });

  it('wakes what sleeps in time for its deadline', () => {
    const asleep = { state: 'snoozed', snoozedUntil: now + day } as const;
    expect(derived(asleep, [clock(null)]).wakeAt).toBe(now + day);
    expect(derived(asleep, [clock(now + 5 * hour)]).wakeAt).toBe(now + 3 * hour);
  });
});

describe('a case by itself', () => {
  it.each([
    [{ state: 'snoozed', snoozedUntil: now }, 'open'],
    [{ state: 'snoozed', snoozedUntil: now + 1 }, null],
    [{ state: 'resolved', resolvedAt: now - 7 * day }, 'closed'],
    [{ state: 'resolved', resolvedAt: now - 7 * day + 1 }, null],
    [{ state: 'open', resolvedAt: 0, snoozedUntil: 0 }, null],
    [{ state: 'closed', resolvedAt: 0 }, null],
  ] as const)('%j goes to %s', (over, to) => {
    expect(timedMoveOf(aCase(over), now, triagePolicy)?.to ?? null).toBe(to);
  });

  it('is never due again at the time at which it was looked at', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...caseStates),
        fc.constantFrom(...priorities),
        fc.integer({ min: 0, max: 60 * 24 }),
        fc.option(fc.integer({ min: 1, max: 99 })),
        (state, priority, hoursAgo, snooze) => {
          const receivedAt = now - hoursAgo * hour;
          const snoozedUntil = state === 'snoozed' ? now + (snooze ?? 1) * hour : null;
          const resolvedAt = state === 'resolved' ? now : null;
          const after = updated(
            aCase({ state, priority, receivedAt, complainedAt: receivedAt, snoozedUntil, resolvedAt }),
            [],
            now,
            terms,
          );
          expect(after.wakeAt ?? never).toBeGreaterThan(now);
        },
      ),
    );
  });
});

describe('the rank', () => {
  it('puts what is resolved or closed behind everything that still waits', () => {
    const mildest = derived({ state: 'open', severity: 0, score: 1 }, [clock(now + 365 * day)]);
    for (const state of ['resolved', 'closed'] as const) {
      const worst = derived({ state, severity: 3, score: -1, resolvedAt: now - 90 * day }, []);
      expect(worst.rank).toBeGreaterThan(mildest.rank);
    }
  });
});
