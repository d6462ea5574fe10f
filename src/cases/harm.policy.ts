import type { HarmPolicy, Steps } from '../../config/policies/harm.js';
import type { Severity, SeverityCode } from '../../config/policies/severity.js';

/** What is kept of the texts of a case for its rank. */
export interface HarmFacts {
  /** How many texts were heard, and the mean of their scores (−1 to 1). */
  readonly texts: number;
  readonly mean: number;
  /** How much unhappier (below 0) or happier the last was than the mean of those before. */
  readonly slope: number;
  /** The most followers of anybody who said it in public. */
  readonly reach: number;
  /** What was paid for the order, in hundreds of the smallest unit of its currency. */
  readonly value: number;
}

export const harmFactors = ['deadline', 'severity', 'sentiment', 'reach', 'vulnerability', 'value'] as const;
export type HarmFactor = (typeof harmFactors)[number];

/** One factor of the rank of a case, for people. */
export interface RankReason {
  readonly factor: HarmFactor;
  /** What it is taken from, in a code that consoles have words for. */
  readonly code: string;
  readonly value: number;
  /** By how much it brings the case forward in the queue (milliseconds). */
  readonly forwardMs: number;
}

/** What of a case its rank is made of. */
interface Weighed {
  readonly severity: Severity;
  readonly severityReasons: readonly string[];
  /** Of the unhappiest text, −1 to 1. */
  readonly score: number;
  readonly harm: HarmFacts | null;
}

type Said = { readonly score: number; readonly reach: number | null; readonly orderValue: number | null };

const nothing: HarmFacts = { texts: 0, mean: 0, slope: 0, reach: 0, value: 0 };

/** With one more text. */
export function withText(before: HarmFacts | null, { score, reach, orderValue }: Said): HarmFacts {
  const { texts, mean, ...facts } = before ?? nothing;
  return {
    texts: texts + 1,
    mean: (mean * texts + score) / (texts + 1),
    slope: texts === 0 ? 0 : score - mean,
    reach: Math.max(facts.reach, reach ?? 0),
    value: Math.max(facts.value, orderValue ?? 0),
  };
}

type Deadline = 'none' | 'due' | 'near' | 'overdue';

/** Severity, sentiment, reach, vulnerability and value: what makes waiting worse, whenever the deadline is. */
export function reasonsOf(subject: Weighed, deadline: Deadline, policy: HarmPolicy): RankReason[] {
  const { slope, reach, value } = subject.harm ?? nothing;
  const level = policy.sentiment.unhappiest ** Math.max(0, -subject.score);
  const falling = policy.sentiment.falling ** Math.max(0, -slope);
  const [vulnerable, times] = vulnerabilityOf(subject.severityReasons, policy);
  const reason = (factor: HarmFactor, code: string, found: number): RankReason => ({
    factor,
    code,
    value: found,
    forwardMs: Math.round(Math.log2(found) * policy.doublesEveryMs),
  });
  return [
    reason('deadline', deadline, 1),
    reason('severity', `severity_${subject.severity}`, policy.severity[subject.severity]),
    reason('sentiment', falling > 1 ? 'falling' : level > 1 ? 'unhappy' : 'steady', level * falling),
    reason('reach', reach > 0 ? 'followers' : 'none', stepOf(reach, policy.reach)),
    reason('vulnerability', vulnerable, times),
    reason('value', value > 0 ? 'order' : 'none', stepOf(value, policy.value)),
  ];
}

/**
 * The place in the queue: the deadline, brought forward by what makes waiting worse (epoch milliseconds). Harm is
 * 2^((now − deadline) / doubling) × the factors; its logarithm grows by one in every `doublesEveryMs` for all cases
 * alike, so the order by rank is the order by harm at every moment and never has to be computed again.
 */
export function rankOf(subject: Weighed, deadline: number, policy: HarmPolicy): number {
  const forward = reasonsOf(subject, 'none', policy).reduce((sum, { forwardMs }) => sum + forwardMs, 0);
  return Math.round(deadline - forward);
}

/** How harmful it is that a case waits now; 1 is a case of no weight that is due. */
export function harmOf(subject: Weighed, deadline: number, now: number, policy: HarmPolicy): number {
  return 2 ** ((now - rankOf(subject, deadline, policy)) / policy.doublesEveryMs);
}

const stepOf = (amount: number, steps: Steps): number => steps.findLast(({ from }) => amount >= from)?.factor ?? 1;

function vulnerabilityOf(reasons: readonly string[], { vulnerability }: HarmPolicy): readonly [code: string, factor: number] {
  return reasons.reduce<readonly [string, number]>(
    (worst, code) => {
      const factor = vulnerability[code as SeverityCode] ?? 1;
      return factor > worst[1] ? [code, factor] : worst;
    },
    ['none', 1],
  );
}
