import type { TriagePolicy } from '../../config/policies/triage.js';
import type { Case } from './case.entity.js';
import type { CaseState } from './case.states.js';

export interface TimedMove {
  readonly to: CaseState;
  readonly reason: 'snooze_over' | 'time_passed';
}

const dayMs = 24 * 60 * 60 * 1000;

/** Where a case goes by itself at `now`; null when it stays. */
export function timedMoveOf(
  { state, snoozedUntil, resolvedAt }: Pick<Case, 'state' | 'snoozedUntil' | 'resolvedAt'>,
  now: number,
  { closeResolvedDays }: TriagePolicy,
): TimedMove | null {
  if (state === 'snoozed' && snoozedUntil !== null && snoozedUntil <= now)
    return { to: 'open', reason: 'snooze_over' };
  if (state === 'resolved' && resolvedAt !== null && resolvedAt + closeResolvedDays * dayMs <= now) {
    return { to: 'closed', reason: 'time_passed' };
  }
  return null;
}
