import type { Severity } from '../../config/policies/severity.js';
import type { TriagePolicy } from '../../config/policies/triage.js';
import { newId } from '../common/ids.js';
import type { Channel } from '../intake/channels.js';
import type { Label } from '../sentiment/label.js';
import type { Case } from './case.entity.js';
import { never } from './deadlines.policy.js';
import { withText } from './harm.policy.js';
import { moved } from './move-case.js';
import { heard } from './response.policy.js';
import { higherPriority, priorityOf, stateAfterJoin } from './triage.policy.js';

/** Something a customer has said, on its way into a case. */
export interface Arrival {
  readonly kind: 'complaint' | 'mention';
  readonly id: string;
  readonly customerId: string | null;
  readonly orderRef: string | null;
  /** What it shares with whatever belongs to the same case; null when nothing is known about who and what. */
  readonly joinKey: string | null;
  /** The case that it says, or a person says, it belongs to. */
  readonly caseId: string | null;
  readonly channel: Channel;
  readonly subject: string;
  readonly category: string;
  readonly severity: Severity;
  readonly severityReasons: readonly string[];
  readonly label: Label;
  readonly score: number;
  readonly language: string;
  /** Followers of whoever said it in public; null when it was not, or the network does not tell. */
  readonly reach: number | null;
  /** What was paid for the order, as in `HarmFacts`. */
  readonly orderValue: number | null;
  readonly tags: readonly string[];
  readonly receivedAt: number;
}

const tagsMax = 50;

/** A new case as the arrival makes it; its number and its deadlines are still to come. */
export function caseFrom(arrival: Arrival, followsId: string | null, at: number, policy: TriagePolicy): Case {
  return {
    id: newId(),
    number: 0,
    state: 'new',
    subject: arrival.subject,
    category: arrival.category,
    priority: priorityOf(arrival.severity, arrival.label, policy),
    severity: arrival.severity,
    severityReasons: [...arrival.severityReasons],
    channel: arrival.channel,
    label: arrival.label,
    score: arrival.score,
    language: arrival.language,
    tags: [...arrival.tags],
    customerId: arrival.customerId,
    orderRef: arrival.orderRef,
    joinKey: arrival.joinKey,
    followsId,
    mergedIntoId: null,
    assigneeId: null,
    teamId: null,
    causeCode: null,
    outcome: null,
    reopenedCount: 0,
    receivedAt: arrival.receivedAt,
    complainedAt: arrival.kind === 'complaint' ? arrival.receivedAt : null,
    heardAt: arrival.receivedAt,
    respondedAt: null,
    awaitedSince: null,
    answeredAt: null,
    acknowledgedAt: null,
    holdingSentAt: null,
    finalRespondedAt: null,
    firstResolvedAt: null,
    resolvedAt: null,
    closedAt: null,
    snoozedUntil: null,
    serviceTermsId: null,
    complaintTermsId: null,
    clocks: [],
    dueAt: never,
    breachedAt: null,
    breaching: false,
    harm: withText(null, arrival),
    rank: 0,
    wakeAt: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** The case with one more text in it: as bad as the worst of them, and waiting for us. */
export function withArrival(before: Case, arrival: Arrival, at: number, policy: TriagePolicy): Case {
  const state = stateAfterJoin(before.state);
  const joined = state === before.state ? before : moved(before, state, at);
  const worse = arrival.score < before.score;
  const severity = arrival.severity > before.severity ? arrival.severity : before.severity;
  return {
    ...joined,
    severity,
    severityReasons: [...new Set([...before.severityReasons, ...arrival.severityReasons])],
    priority: higherPriority(before.priority, priorityOf(arrival.severity, arrival.label, policy)),
    label: worse ? arrival.label : before.label,
    score: worse ? arrival.score : before.score,
    harm: withText(before.harm, arrival),
    category: before.category === 'other' ? arrival.category : before.category,
    tags: [...new Set([...before.tags, ...arrival.tags])].slice(0, tagsMax),
    customerId: before.customerId ?? arrival.customerId,
    complainedAt: before.complainedAt ?? (arrival.kind === 'complaint' ? arrival.receivedAt : null),
    heardAt: Math.max(before.heardAt, arrival.receivedAt),
    ...heard(before, arrival.receivedAt),
  };
}
