import type { Severity } from '../../../config/policies/severity.js';
import type { Label } from '../../sentiment/label.js';
import type { Case } from '../case.entity.js';
import { type CaseState, isUnresolved } from '../case.states.js';
import { moved } from '../move-case.js';
import { higherPriority, stateAfterJoin } from '../triage.policy.js';

/** What a survivor takes over when it has none itself. */
const takeable = ['customerId', 'assigneeId', 'teamId'] as const;
export type Taken = (typeof takeable)[number];

const tagsMax = 50;

/** Somebody has to act on it now, and not only wait. */
const isToDo = (state: CaseState): boolean => state === 'new' || state === 'open';

/** The state of a case that another one is merged into: no work of either is lost by it. */
export function stateAfterMerge(from: CaseState, into: CaseState): CaseState {
  if (isToDo(from)) return stateAfterJoin(into);
  return isUnresolved(from) && !isUnresolved(into) ? 'open' : into;
}

/** What people have to be told before they trust the result. */
export const mergeWarnings = ['other_customer', 'other_order'] as const;
export type MergeWarning = (typeof mergeWarnings)[number];

type Pair = readonly [Pick<Case, 'customerId' | 'orderRef'>, Pick<Case, 'customerId' | 'orderRef'>];

export function warningsOf(...[from, into]: Pair): MergeWarning[] {
  const differ = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;
  return [
    ...(differ(from.customerId, into.customerId) ? (['other_customer'] as const) : []),
    ...(differ(from.orderRef, into.orderRef) ? (['other_order'] as const) : []),
  ];
}

/** What the survivor gets because it has none; with a person comes their team, so that they still see it. */
export function takenOf(from: Case, into: Case): Taken[] {
  const isFree = into.assigneeId === null && (into.teamId === null || into.teamId === from.teamId);
  return takeable.filter(
    (field) => into[field] === null && from[field] !== null && (field === 'customerId' || isFree),
  );
}

/** The survivor: as bad as the worse of the two, and known for as long as the older. */
export function mergedCase(from: Case, into: Case, at: number): Case {
  const state = stateAfterMerge(from.state, into.state);
  const survivor = state === into.state ? into : moved(into, state, at);
  const worse = from.score < into.score;
  return {
    ...survivor,
    ...Object.fromEntries(takenOf(from, into).map((field) => [field, from[field]])),
    severity: from.severity > into.severity ? from.severity : into.severity,
    severityReasons: [...new Set([...into.severityReasons, ...from.severityReasons])],
    priority: higherPriority(into.priority, from.priority),
    label: worse ? from.label : into.label,
    score: worse ? from.score : into.score,
    category: into.category === 'other' ? from.category : into.category,
    tags: [...new Set([...into.tags, ...from.tags])].slice(0, tagsMax),
    receivedAt: Math.min(into.receivedAt, from.receivedAt),
    complainedAt: earlier(into.complainedAt, from.complainedAt),
    ...(from.customerId === into.customerId ? answersOf(from, into) : {}),
    heardAt: Math.max(into.heardAt, from.heardAt),
    harm: harmOfBoth(from, into),
  };
}

const letters = ['acknowledgedAt', 'holdingSentAt', 'finalRespondedAt'] as const;

/** What one person was answered in either case, they were answered; they wait for what either still owes them. */
function answersOf(from: Case, into: Case): Partial<Case> {
  const sent = Object.fromEntries(letters.map((field) => [field, earlier(into[field], from[field])]));
  const respondedAt = earlier(into.respondedAt, from.respondedAt);
  const since = earlier(waitingSince(into), waitingSince(from));
  if (respondedAt === null || since === null) return { ...sent, respondedAt };
  return { ...sent, respondedAt, awaitedSince: since, answeredAt: null };
}

/** Since when the customer waits for a reply in this case; null when they have had it. */
function waitingSince({ respondedAt, receivedAt, awaitedSince, answeredAt }: Case): number | null {
  if (respondedAt === null) return receivedAt;
  return answeredAt === null ? awaitedSince : null;
}

/** As if all had been said in one case, and the last of it last. */
function harmOfBoth(from: Case, into: Case): Case['harm'] {
  if (!from.harm || !into.harm) return into.harm ?? from.harm;
  const texts = from.harm.texts + into.harm.texts;
  return {
    texts,
    mean: texts === 0 ? 0 : (from.harm.mean * from.harm.texts + into.harm.mean * into.harm.texts) / texts,
    slope: from.heardAt > into.heardAt ? from.harm.slope : into.harm.slope,
    reach: Math.max(from.harm.reach, into.harm.reach),
    value: Math.max(from.harm.value, into.harm.value),
  };
}

function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

/** What the texts of a case say together; times are epoch milliseconds. */
export interface TextsSay {
  readonly severity: number;
  readonly score: number;
  readonly label: Label;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Null when there are only mentions. */
  readonly complainedAt: number | null;
}

/**
 * A case after some of its texts have gone. It follows where it had its word from what has gone; what staff have
 * said of it stays, and so does its priority: what was urgent may have been promised.
 */
export function withoutTexts(before: Case, gone: TextsSay, left: TextsSay | null): Case {
  if (!left) return before;
  const follows = before.severity === gone.severity && gone.severity > left.severity;
  const unhappiest = before.score === gone.score && gone.score < left.score;
  return {
    ...before,
    severity: follows ? (left.severity as Severity) : before.severity,
    score: unhappiest ? left.score : before.score,
    label: unhappiest ? left.label : before.label,
    receivedAt: Math.max(before.receivedAt, left.firstAt),
    complainedAt: left.complainedAt === null ? null : Math.max(before.complainedAt ?? 0, left.complainedAt),
    heardAt: Math.min(before.heardAt, Math.max(left.lastAt, left.firstAt)),
  };
}

/** The survivor gives back what it had from the other, unless somebody has decided otherwise since. */
export function withoutTaken(into: Case, from: Case, taken: readonly Taken[]): Case {
  const back = taken.filter((field) => into[field] === from[field]);
  return { ...into, ...Object.fromEntries(back.map((field) => [field, null])) };
}
