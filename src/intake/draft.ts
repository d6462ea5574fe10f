import type { Heard } from '../events/events.js';
import { newId } from '../common/ids.js';
import { score } from '../sentiment/scorer.js';
import type { ScorerSetup } from '../sentiment/scorer-setup.js';
import type { Complaint } from './complaint.entity.js';
import type { NewComplaint } from './complaint.schema.js';

type Kept = 'correctedLabel' | 'correctedCategory' | 'correctedSeverity' | 'id' | 'ownerId' | 'occurredAt' | 'history' | 'caseId' | 'customerId' | 'version' | 'createdAt' | 'updatedAt';

/** A complaint that is checked and scored, and not yet stored. */
export type Draft = Omit<Complaint, Kept> & {
  /** Null when the sender does not say: then it was when it arrived. */
  readonly occurredAt: number | null;
};

/** Everything that takes time and no database, so that a unit of work holds only its statements. */
export function draftFrom(input: NewComplaint, setup: ScorerSetup): Draft {
  const found = score(input.body, { channel: input.channel, ...setup });
  return {
    externalId: input.externalId ?? null,
    channel: input.channel,
    subject: input.subject ?? null,
    body: input.body,
    authorName: input.author.name ?? null,
    authorEmail: input.author.email ?? null,
    authorPhone: input.author.phone ?? null,
    authorHandle: input.author.handle ?? null,
    orderRef: input.orderRef ?? null,
    sku: input.sku ?? null,
    remedySought: input.remedySought ?? null,
    tags: [...new Set(input.tags ?? [])],
    inReplyTo: input.inReplyTo ?? null,
    occurredAt: input.occurredAt ?? null,
    label: found.label,
    score: found.score,
    confidence: found.confidence,
    evidence: found.evidence,
    language: found.language,
    topics: found.topics,
    category: found.category,
    severity: found.severity,
    severityReasons: found.severityReasons,
    scorer: setup.version,
  };
}

export function complaintFrom(draft: Draft, ownerId: string, history: boolean, at: number): Complaint {
  return {
    id: newId(),
    ownerId,
    ...draft,
    occurredAt: draft.occurredAt ?? at,
    correctedLabel: null,
    correctedCategory: null,
    correctedSeverity: null,
    history,
    caseId: null,
    customerId: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** What insights count about a complaint. */
export function heardOf(complaint: Pick<Complaint, 'occurredAt' | 'channel' | 'label' | 'category' | 'sku'>): Heard {
  return {
    occurredAt: complaint.occurredAt,
    source: complaint.channel,
    brands: [],
    label: complaint.label,
    topic: complaint.category,
    product: complaint.sku,
  };
}
