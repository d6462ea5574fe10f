import { z } from 'zod';
import { topicNames } from '../../config/policies/topics.js';
import { labels } from './label.js';

const severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** What a person knows better than the scorer; `null` takes what was said back. */
export const correctionFields = {
  label: z.enum(labels).nullish(),
  category: z.enum(topicNames).nullish(),
  severity: severity.nullish(),
};

export const saysSomething = (body: object): boolean => Object.values(body).some((value) => value !== undefined);

/** What people have said about a text, beside what is in force. */
export const correctedView = {
  correctedLabel: z.enum(labels).nullable().describe('What a person said; null where the scorer has the word'),
  correctedCategory: z.string().nullable(),
  correctedSeverity: z.number().int().nullable(),
  scorer: z.string().nullable().describe('The version of the scorer that made the score; null before versions were kept'),
};
