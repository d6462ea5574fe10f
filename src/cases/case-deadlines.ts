import { iso } from '../common/schemas.js';
import type { Case } from './case.entity.js';
import { deadlinesOf } from './deadlines.policy.js';
import { policies } from './policies.js';
import { clocksLater, clocksOf, type History, isSameClock, type Terms } from './sla.policy.js';
import type { NewEntry } from './timeline.js';

/** The case with its clocks, deadlines and rank as its terms have them. */
export function updated(subject: Case, history: History, now: number, terms: Terms): Case {
  const clocks = clocksOf(subject, history, now, terms);
  return { ...subject, ...deadlinesOf(subject, clocks, now, policies) };
}

/** The same when nothing has happened that the clocks depend on, but time. */
export const updatedLater = (subject: Case, now: number): Case => ({
  ...subject,
  ...deadlinesOf(subject, clocksLater(subject.clocks, now), now, policies),
});

/** What the clocks are rebuilt from, besides the history. */
const clockFacts = [
  'state',
  'priority',
  'receivedAt',
  'complainedAt',
  'respondedAt',
  'awaitedSince',
  'answeredAt',
  'acknowledgedAt',
  'holdingSentAt',
  'finalRespondedAt',
  'serviceTermsId',
  'complaintTermsId',
] as const;

/** Whether the clocks have to be rebuilt from the history. */
export const changesClocks = (before: Case, after: Case): boolean =>
  clockFacts.some((fact) => before[fact] !== after[fact]);

/** A clock that has passed since `before` is written down; afterwards the case knows it. */
export function breachEntries(before: Case, after: Case): NewEntry[] {
  const known = before.clocks.filter(({ breachedAt }) => breachedAt !== null);
  return after.clocks
    .filter((clock) => clock.breachedAt !== null && !known.some((each) => isSameClock(each, clock)))
    .map(({ kind, breachedAt }) => ({
      caseId: after.id,
      kind: 'case.breached',
      actorId: null,
      data: { clock: kind, dueAt: iso(breachedAt ?? 0) },
    }));
}
