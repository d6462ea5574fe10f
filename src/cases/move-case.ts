import type { Case } from './case.entity.js';
import { type CaseState, isReopening } from './case.states.js';

/** The case in another state; whether that is legal is decided already. A reopened case has no outcome. */
export function moved(before: Case, to: CaseState, at: number): Case {
  const reopening = isReopening(before.state, to);
  const resolving = to === 'resolved';
  return {
    ...before,
    state: to,
    reopenedCount: before.reopenedCount + (reopening ? 1 : 0),
    outcome: reopening ? null : before.outcome,
    resolvedAt: resolving ? at : reopening ? null : before.resolvedAt,
    firstResolvedAt: before.firstResolvedAt ?? (resolving ? at : null),
    closedAt: to === 'closed' ? at : null,
    snoozedUntil: null,
  };
}
