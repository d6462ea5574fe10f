import type { Case } from './case.entity.js';
import { deadlinesOf } from './deadlines.policy.js';
import { policies } from './policies.js';
import type { ClockKind, History } from './sla.policy.js';
import type { NewEntry } from './timeline.js';

export interface Updated {
  readonly after: Case;
  /** The clocks that have passed since the case was last looked at. */
  readonly breached: readonly ClockKind[];
}

/** The case with its clocks, deadlines and rank as the policies in force have them now. */
export function updated(subject: Case, history: History, now: number): Updated {
  const { breached, ...derived } = deadlinesOf(subject, history, now, policies);
  return { after: { ...subject, ...derived }, breached };
}

/** A clock is written down as breached once: afterwards the case knows it. */
export const breachEntries = ({ id, clocks }: Case, breached: readonly ClockKind[]): NewEntry[] =>
  clocks
    .filter(({ kind }) => breached.includes(kind))
    .map(({ kind, breachedAt }) => ({
      caseId: id,
      kind: 'case.breached',
      actorId: null,
      data: { clock: kind, dueAt: new Date(breachedAt ?? 0).toISOString() },
    }));
