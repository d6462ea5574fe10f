import type { Severity } from '../../config/policies/severity.js';
import type { Complaint } from '../intake/complaint.entity.js';
import type { Arrival } from './arrival.js';
import { policies } from './policies.js';
import { joinKeyOf, subjectOf } from './triage.policy.js';

/** A complaint that is there already, on its way into a case. */
export const arrivalOfComplaint = (complaint: Complaint & { readonly opening: string }, orderRef: string | null): Arrival => ({
  kind: 'complaint',
  id: complaint.id,
  customerId: complaint.customerId,
  orderRef,
  joinKey: complaint.customerId === null ? null : joinKeyOf(complaint.customerId, orderRef),
  caseId: null,
  channel: complaint.channel,
  subject: subjectOf(complaint.subject, complaint.opening, policies.triage),
  category: complaint.category,
  severity: complaint.severity as Severity,
  severityReasons: complaint.severityReasons,
  label: complaint.label,
  score: complaint.score,
  tags: complaint.tags,
  language: complaint.language,
  reach: null,
  orderValue: null,
  receivedAt: complaint.createdAt,
});
