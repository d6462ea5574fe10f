import { z } from 'zod';
import { learningPolicy } from '../../config/policies/learning.js';
import { textKinds } from './correction.entity.js';

export const drawBody = z
  .strictObject({ size: z.number().int().min(1).max(learningPolicy.maxSample).default(100) })
  .meta({ id: 'SampleRequest' });

export const sampleView = z
  .object({
    drawn: z.number().int().describe('Texts that were drawn in 90 days'),
    waiting: z.number().int().describe('Of them, those whose tone nobody has judged'),
    items: z
      .array(
        z.object({
          kind: z.enum(textKinds),
          id: z.string(),
          version: z.number().int().describe('For If-Match, when it is judged'),
          text: z.string(),
          source: z.string().describe('Channel or network'),
          occurredAt: z.iso.datetime(),
        }),
      )
      .describe('The next ones, without what the scorer said of them; PATCH the complaint or mention with a label'),
  })
  .meta({ id: 'Sample' });

export type DrawBody = z.output<typeof drawBody>;
