import type { HarmPolicy } from '../../config/policies/harm.js';
import { standardService } from '../../config/policies/sla.js';
import type { TriagePolicy } from '../../config/policies/triage.js';
import type { Case } from './case.entity.js';
import { isUnresolved } from './case.states.js';
import { rankOf } from './harm.policy.js';
import { isAdvice, type SlaClock, stagesDue } from './sla.policy.js';

/** The last moment that a date can name: sorts behind every deadline. */
export const never = 8_640_000_000_000_000;

/** What is resolved or closed stands behind everything that still waits, in a list of all (milliseconds). */
const behindTheOpen = 1_000 * 365 * 24 * 60 * 60 * 1_000;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export interface Policies {
  readonly triage: TriagePolicy;
  readonly harm: HarmPolicy;
}

/** What follows from the other facts of a case, and is stored because lists sort by it. */
export type Derived = Pick<Case, 'clocks' | 'dueAt' | 'breachedAt' | 'breaching' | 'rank' | 'wakeAt'>;

type Facts = Omit<Case, keyof Derived>;

/** What the clocks of a case, as of `now`, mean for its place in the queue and its next look. */
export function deadlinesOf(facts: Facts, clocks: SlaClock[], now: number, { triage, harm }: Policies): Derived {
  const unresolved = isUnresolved(facts.state);
  const running = unresolved ? clocks.filter(({ kind, metAt }) => metAt === null && !isAdvice(kind)) : [];
  const dueAt = Math.min(never, ...running.flatMap((clock) => clock.dueAt ?? []));
  const breaching = running.some((clock) => warnAtOf(clock) <= now);
  const breaches = clocks.flatMap(({ breachedAt }) => breachedAt ?? []);
  const wakeAt = Math.min(
    ...running.flatMap((clock) => [
      // Once it is breaching, another warning says nothing new, unless something is to be done about it.
      warnAtOf(clock) > now && (!breaching || clock.pending?.includes('warning')) ? warnAtOf(clock) : never,
      clock.breachedAt === null && clock.dueAt !== null ? clock.dueAt : never,
    ]),
    unresolved && clocks.some((clock) => stagesDue(clock, now).length > 0) ? now : never,
    facts.state === 'snoozed' ? (facts.snoozedUntil ?? never) : never,
    facts.state === 'resolved' ? (facts.resolvedAt ?? now) + triage.closeResolvedDays * dayMs : never,
  );
  return {
    clocks,
    dueAt,
    breachedAt: breaches.length > 0 ? Math.min(...breaches) : null,
    breaching,
    rank: rankOf(facts, pressingFrom(facts, dueAt, triage), harm) + (isUnresolved(facts.state) ? 0 : behindTheOpen),
    wakeAt: wakeAt === never ? null : wakeAt,
  };
}

/** Clocks that were stored before policies had warnings of their own have none. */
const warnAtOf = ({ dueAt, warnAt }: SlaClock): number =>
  dueAt === null ? never : (warnAt ?? dueAt - standardService.warningMinutes * minuteMs);

/** What no deadline runs for presses as if it were due when it would close by itself. */
const pressingFrom = ({ receivedAt }: Facts, dueAt: number, { closeResolvedDays }: TriagePolicy): number =>
  dueAt === never ? receivedAt + closeResolvedDays * dayMs : dueAt;
