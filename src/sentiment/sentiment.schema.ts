import { z } from 'zod';
import { severityCodes } from '../../config/policies/severity.js';
import { topicNames } from '../../config/policies/topics.js';
import { channels } from './channels.js';
import { labels } from './label.js';

/** As many texts, and as many UTF-16 code units of one, as a call takes. */
const MAX_TEXTS = 1_000;
const MAX_CHARACTERS = 20_000;

/** A channel as callers name it; `web` is an older word for `form`. */
export const channelInput = () =>
  z.enum([...channels, 'web']).transform((channel) => (channel === 'web' ? 'form' : channel));

/** A language tag such as `en` or `de-AT`. */
export const languageTag = () =>
  z.string().max(35).regex(/^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i, 'must be a language tag like en or de-AT');

export const scoreBody = z
  .strictObject({
    text: z.string().max(MAX_CHARACTERS).optional(),
    texts: z.array(z.string().max(MAX_CHARACTERS)).max(MAX_TEXTS).optional(),
    lang: languageTag().optional(),
    channel: channelInput().optional(),
  })
  .refine(({ text, texts }) => (text === undefined) !== (texts === undefined), 'Send either text or texts.')
  .meta({ id: 'ScoreRequest' });

export const evidenceView = z
  .object({
    start: z.number().int().describe('UTF-16 offset into the text'),
    end: z.number().int().describe('Exclusive'),
    text: z.string(),
    weight: z.number().describe('Signed points; one strong word weighs about 3'),
  })
  .meta({ id: 'Evidence' });

export const topicView = z
  .object({ topic: z.enum(topicNames), confidence: z.number() })
  .meta({ id: 'Topic' });

export const aspectView = z
  .object({
    topic: z.enum(topicNames),
    label: z.enum(['negative', 'positive']),
    score: z.number().min(-1).max(1),
    start: z.number().int().describe('UTF-16 offset into the text'),
    end: z.number().int().describe('Exclusive; aspects do not overlap'),
    text: z.string(),
  })
  .describe('What is said about one thing that the text names')
  .meta({ id: 'Aspect' });

export const scoreView = z
  .object({
    label: z.enum(labels),
    score: z.number().min(-1).max(1),
    confidence: z.number().min(0).max(1),
    evidence: z.array(evidenceView),
    language: z.string().describe('ISO 639-1, or und'),
    topics: z.array(topicView),
    aspects: z.array(aspectView),
    category: z.enum(topicNames).describe('The first topic'),
    severity: z.number().int().min(0).max(3),
    severityReasons: z.array(z.enum(severityCodes)),
  })
  .meta({ id: 'Score' });

export const scoresView = z
  .union([scoreView, z.object({ items: z.array(scoreView) })])
  .meta({ id: 'ScoreOrScores' });

export type ScoreBody = z.infer<typeof scoreBody>;
