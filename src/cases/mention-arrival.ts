import type { Severity } from '../../config/policies/severity.js';
import { joinKeyOf, subjectOf } from './triage.policy.js';
import type { Mention } from '../listening/mention.entity.js';
import type { Arrival } from './arrival.js';
import { policies } from './policies.js';

/** A mention on its way into a case. It names no order, so it joins what the same person said lately. */
export const arrivalOfMention = (
  mention: Mention,
  customerId: string | null,
  caseId: string | null,
  at: number,
): Arrival => ({
  kind: 'mention',
  id: mention.id,
  customerId,
  orderRef: null,
  joinKey: customerId === null ? null : joinKeyOf(customerId, null),
  caseId,
  channel: 'social',
  subject: subjectOf(mention.title, mention.text, policies.triage),
  category: mention.category,
  severity: mention.severity as Severity,
  severityReasons: mention.severityReasons,
  label: mention.label,
  score: mention.score,
  language: mention.language,
  reach: mention.reach,
  orderValue: null,
  tags: [],
  receivedAt: at,
});
