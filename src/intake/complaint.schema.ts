import { z } from 'zod';
import { iso, oneOrMore, pageOf, paging, resource, time } from '../common/schemas.js';
import { labels } from '../sentiment/label.js';
import { aspectsOf } from '../sentiment/scorer.js';
import { aspectView, evidenceView } from '../sentiment/sentiment.schema.js';
import type { Attachment } from './attachments/attachment.entity.js';
import { attachmentView, presentAttachment } from './attachments/attachment.schema.js';
import { correctedView, correctionFields, saysSomething } from '../sentiment/correction.schema.js';
import { channels } from './channels.js';
import { bodyMax, line, words } from './complaint-text.js';
import type { Complaint } from './complaint.entity.js';

/** `web` is an older word for `form`. */
const channel = z.enum([...channels, 'web']).transform((name) => (name === 'web' ? 'form' : name));

const author = z.strictObject({
  name: line(300).nullish(),
  email: line(320).regex(/^[^\s@]+@[^\s@]+$/, 'must be a mail address').nullish(),
  phone: line(60).nullish(),
  handle: line(300).nullish(),
});

const fields = {
  externalId: line(255).nullish(),
  channel,
  subject: words(1_000).nullish(),
  body: words(bodyMax),
  author,
  orderRef: line(200).nullish(),
  sku: line(200).nullish(),
  occurredAt: time().nullish(),
  remedySought: line(1_000).nullish(),
  tags: z.array(line(100)).max(50).optional(),
  inReplyTo: line(255).nullish(),
};

export const newComplaintBody = z.strictObject(fields).meta({ id: 'NewComplaint' });

/** A complaint that a mapping or a file has put together: who wrote it may be missing. */
export const gatheredComplaint = z.strictObject({ ...fields, author: author.default({}) });

/** The same from a file that says that its texts are no HTML: what looks like a tag is what somebody wrote. */
export const gatheredPlainComplaint = gatheredComplaint.extend({ subject: line(1_000).nullish(), body: line(bodyMax) });

export const complaintQuery = z.strictObject({
  channel: z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(channel).min(1))
    .optional(),
  label: oneOrMore(labels).optional(),
  minSeverity: z.coerce.number().int().min(0).max(3).optional(),
  from: time().optional(),
  to: time().optional(),
  q: z.string().trim().min(1).max(200).optional(),
  ...paging,
});

export const complaintView = z
  .object({
    ...resource,
    externalId: z.string().nullable(),
    channel: z.enum(channels),
    subject: z.string().nullable(),
    body: z.string().describe('As text; evidence points into it'),
    author: z.object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      handle: z.string().nullable(),
    }),
    orderRef: z.string().nullable(),
    sku: z.string().nullable(),
    occurredAt: z.iso.datetime(),
    remedySought: z.string().nullable(),
    tags: z.array(z.string()),
    inReplyTo: z.string().nullable(),
    history: z.boolean().describe('Imported as history: scored and counted, but no case'),
    caseId: z.string().nullable().describe('Null until triage has run'),
    customerId: z.string().nullable(),
    sentiment: z.object({
      label: z.enum(labels).describe('The correction of a person, else the label of the scorer'),
      score: z.number(),
      confidence: z.number(),
      evidence: z.array(evidenceView),
    }),
    severity: z.number().int(),
    severityReasons: z.array(z.string()),
    topics: z.array(z.object({ topic: z.string(), confidence: z.number() })),
    category: z.string().describe('The first topic, unless a person said another'),
    aspects: z.array(aspectView),
    language: z.string(),
    ...correctedView,
  })
  .meta({ id: 'Complaint' });

export const complaintDetailView = complaintView
  .extend({ attachments: z.array(attachmentView).describe('In the order in which they were added') })
  .meta({ id: 'ComplaintDetail' });
export const complaintPatch = z
  .strictObject(correctionFields)
  .refine(saysSomething, 'Say what has to change.')
  .meta({ id: 'ComplaintPatch' });

export const complaintPage = pageOf(complaintView);

export type NewComplaint = z.output<typeof newComplaintBody>;
export type ComplaintPatch = z.output<typeof complaintPatch>;
export type ComplaintQuery = z.output<typeof complaintQuery>;
export type ComplaintView = z.output<typeof complaintView>;

export function presentComplaint(complaint: Complaint): ComplaintView {
  return {
    id: complaint.id,
    externalId: complaint.externalId,
    channel: complaint.channel,
    subject: complaint.subject,
    body: complaint.body,
    author: {
      name: complaint.authorName,
      email: complaint.authorEmail,
      phone: complaint.authorPhone,
      handle: complaint.authorHandle,
    },
    orderRef: complaint.orderRef,
    sku: complaint.sku,
    occurredAt: iso(complaint.occurredAt),
    remedySought: complaint.remedySought,
    tags: complaint.tags,
    inReplyTo: complaint.inReplyTo,
    history: complaint.history,
    caseId: complaint.caseId,
    customerId: complaint.customerId,
    sentiment: {
      label: complaint.label,
      score: complaint.score,
      confidence: complaint.confidence,
      evidence: [...complaint.evidence],
    },
    severity: complaint.severity,
    severityReasons: complaint.severityReasons,
    topics: [...complaint.topics],
    category: complaint.category,
    aspects: aspectsOf(complaint.body, { lang: complaint.language }),
    language: complaint.language,
    correctedLabel: complaint.correctedLabel,
    correctedCategory: complaint.correctedCategory,
    correctedSeverity: complaint.correctedSeverity,
    scorer: complaint.scorer,
    version: complaint.version,
    createdAt: iso(complaint.createdAt),
    updatedAt: iso(complaint.updatedAt),
  };
}

export const presentComplaintDetail = (
  complaint: Complaint,
  attachments: readonly Attachment[] = [],
): z.output<typeof complaintDetailView> => ({
  ...presentComplaint(complaint),
  attachments: attachments.map(presentAttachment),
});
