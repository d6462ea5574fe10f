import { iso } from '../common/schemas.js';
import type { Case } from './case.entity.js';
import { deadlinesOf } from './deadlines.policy.js';
import { policies } from './policies.js';
import { clocksLater, clocksOf, type History } from './sla.policy.js';
import type { NewEntry } from './timeline.js';

/** The case with its clocks, deadlines and rank as the policies in force have them now. */
export function updated(subject: Case, history: History, now: number): Case {
  const clocks = clocksOf(subject, history, now, policies.sla);
  return { ...subject, ...deadlinesOf(subject, clocks, now, policies) };
}

/** The same when nothing has happened that the clocks depend on, but time. */
export const updatedLater = (subject: Case, now: number): Case => ({
  ...subject,
  ...deadlinesOf(subject, clocksLater(subject.clocks, now), now, policies),
});

/** Whether the clocks have to be rebuilt from the history. */
export const changesClocks = (before: Case, after: Case): boolean =>
  before.state !== after.state ||
  before.priority !== after.priority ||
  before.complainedAt !== after.complainedAt ||
  before.respondedAt !== after.respondedAt;

/** A clock that has passed since `before` is written down; afterwards the case knows it. */
export function breachEntries(before: Case, after: Case): NewEntry[] {
  const known = new Set(
    before.clocks.filter(({ breachedAt }) => breachedAt !== null).map(({ kind }) => kind),
  );
  return after.clocks
    .filter(({ kind, breachedAt }) => breachedAt !== null && !known.has(kind))
    .map(({ kind, breachedAt }) => ({
      caseId: after.id,
      kind: 'case.breached',
      actorId: null,
      data: { clock: kind, dueAt: iso(breachedAt ?? 0) },
    }));
}
