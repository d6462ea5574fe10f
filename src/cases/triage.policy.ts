import type { Severity } from '../../config/policies/severity.js';
import type { MentionRule, TriagePolicy } from '../../config/policies/triage.js';
import type { Label } from '../sentiment/label.js';
import { type CaseState, priorities, type Priority } from './case.states.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Who it is from and what it is about: what shares a key belongs together. */
export const joinKeyOf = (customerId: string, orderRef: string | null): string =>
  `${customerId} ${orderRef ?? ''}`.trim();

/** `join`: the case goes on, and is opened if it was waiting; `follow`: a new case that names the old one. */
export type Placement = 'join' | 'follow' | 'open';

interface Known {
  readonly state: CaseState;
  readonly orderRef: string | null;
  readonly heardAt: number;
  readonly closedAt: number | null;
}

/** Where something that has just come belongs, given the case that carries its key. */
export function placementOf(known: Known | undefined, now: number, policy: TriagePolicy): Placement {
  if (!known) return 'open';
  if (known.state === 'closed') {
    return now - (known.closedAt ?? 0) <= policy.reopenClosedDays * dayMs ? 'join' : 'follow';
  }
  // Nothing says that it is about the same thing but that it came soon after.
  const stale = known.orderRef === null && now - known.heardAt > policy.joinWithoutOrderDays * dayMs;
  return stale ? 'open' : 'join';
}

/** Whoever writes again is waiting for us; a case that is being worked on stays where it is. */
export const stateAfterJoin = (state: CaseState): CaseState => (state === 'new' ? state : 'open');

export const priorityOf = (severity: Severity, label: Label, policy: TriagePolicy): Priority =>
  policy.priority[severity][label];

/** What comes later may raise a priority; only people lower it. */
export const higherPriority = (one: Priority, other: Priority): Priority =>
  priorities.indexOf(one) >= priorities.indexOf(other) ? one : other;

/** The subject that was given, else the first line that says something; cut at a word. */
export function subjectOf(subject: string | null, body: string, { subjectMax }: TriagePolicy): string {
  const line =
    [subject ?? '', ...body.split('\n', 20)].map((each) => each.trim()).find((each) => each !== '') ?? '';
  const words = line.replaceAll(/\s+/g, ' ');
  if (words.length <= subjectMax) return words === '' ? 'Without words' : words;
  const cut = words
    .slice(0, subjectMax - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return `${cut.replace(/\s+\S{0,20}$/, '')}…`;
}

interface HeardMention {
  readonly label: Label;
  readonly confidence: number;
  readonly reach: number | null;
  readonly severity: number;
}

/** Whether a mention is worth a case without anybody asking. */
export const mentionOpensCase = (mention: HeardMention, rules: readonly MentionRule[]): boolean =>
  rules.some(
    (rule) =>
      mention.label === rule.label &&
      mention.confidence >= rule.minConfidence &&
      (mention.reach ?? 0) >= rule.minReach &&
      mention.severity >= rule.minSeverity,
  );
