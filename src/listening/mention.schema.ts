import { z } from 'zod';
import { iso, isoOrNull, oneOrMore, pageOf, paging, resource, someIds, time } from '../common/schemas.js';
import { correctedView, correctionFields, saysSomething } from '../sentiment/correction.schema.js';
import { labels } from '../sentiment/label.js';
import { aspectsOf } from '../sentiment/scorer.js';
import { aspectView } from '../sentiment/sentiment.schema.js';
import type { Mention } from './mention.entity.js';
import type { Monitor } from './monitor.entity.js';
import { sourceKinds } from './source.entity.js';

export const mentionQuery = z.strictObject({
  monitor: someIds().optional(),
  source: someIds().optional(),
  label: oneOrMore(labels).optional(),
  lang: z
    .string()
    .max(200)
    .transform((value) => value.split(',').map((part) => part.trim().toLowerCase()))
    .pipe(z.array(z.string().regex(/^[a-z]{2,3}$/, 'must be a language code like en')).min(1))
    .optional(),
  from: time().optional(),
  to: time().optional(),
  q: z.string().trim().min(1).max(200).optional(),
  ...paging,
});

export const mentionPatch = z
  .strictObject(correctionFields)
  .refine(saysSomething, 'Say what has to change.')
  .meta({ id: 'MentionPatch' });

export const mentionView = z
  .object({
    ...resource,
    sourceId: z.string(),
    sourceKind: z.enum(sourceKinds),
    url: z.string().nullable(),
    author: z.object({
      name: z.string().nullable(),
      handle: z.string().nullable(),
      followers: z.number().nullable(),
    }),
    title: z.string(),
    text: z.string().describe('Everything that was said, the title first; evidence points into it'),
    language: z.string(),
    occurredAt: z.iso.datetime(),
    editedAt: z.iso.datetime().nullable(),
    deletedAt: z.iso.datetime().nullable(),
    engagement: z.object({ likes: z.number(), reposts: z.number(), replies: z.number() }),
    label: z.enum(labels).describe('The correction of a person, else the label of the scorer'),
    ...correctedView,
    sentiment: z.object({
      label: z.enum(labels),
      score: z.number(),
      confidence: z.number(),
      evidence: z.array(
        z.object({ start: z.number(), end: z.number(), text: z.string(), weight: z.number() }),
      ),
    }),
    topics: z.array(z.object({ topic: z.string(), confidence: z.number() })),
    category: z.string(),
    aspects: z.array(aspectView),
    severity: z.number().int(),
    severityReasons: z.array(z.string()),
    brands: z.array(z.string()),
    monitors: z.array(z.object({ id: z.string(), name: z.string(), brand: z.string() })),
    caseId: z.string().nullable(),
  })
  .meta({ id: 'Mention' });

export const mentionPage = pageOf(mentionView);

export const previewView = mentionPage
  .extend({
    searched: z.number().int().describe('How many of the newest stored mentions were looked through'),
  })
  .meta({ id: 'MonitorPreviewResult' });

export type MentionQuery = z.infer<typeof mentionQuery>;
export type MentionPatch = z.infer<typeof mentionPatch>;
export type FoundBy = Pick<Monitor, 'id' | 'name' | 'brand'>;

export function presentMention(mention: Mention, monitors: readonly FoundBy[]): z.infer<typeof mentionView> {
  return {
    id: mention.id,
    sourceId: mention.sourceId,
    sourceKind: mention.sourceKind,
    url: mention.url,
    author: { name: mention.authorName, handle: mention.authorHandle, followers: mention.reach },
    title: mention.title,
    text: mention.text,
    language: mention.language,
    occurredAt: iso(mention.occurredAt),
    editedAt: isoOrNull(mention.editedAt),
    deletedAt: isoOrNull(mention.deletedAt),
    engagement: { likes: mention.likes, reposts: mention.reposts, replies: mention.replies },
    label: mention.label,
    correctedLabel: mention.correctedLabel,
    correctedCategory: mention.correctedCategory,
    correctedSeverity: mention.correctedSeverity,
    scorer: mention.scorer,
    sentiment: {
      label: mention.scoredLabel,
      score: mention.score,
      confidence: mention.confidence,
      evidence: mention.evidence,
    },
    topics: mention.topics,
    category: mention.category,
    aspects: aspectsOf(mention.text, { lang: mention.language }),
    severity: mention.severity,
    severityReasons: mention.severityReasons,
    brands: mention.brands,
    monitors: monitors.map(({ id, name, brand }) => ({ id, name, brand })),
    caseId: mention.caseId,
    version: mention.version,
    createdAt: iso(mention.createdAt),
    updatedAt: iso(mention.updatedAt),
  };
}
