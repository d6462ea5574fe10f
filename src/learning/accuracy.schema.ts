import { z } from 'zod';
import { correctedFields } from '../sentiment/correction.js';

const figure = z.object({
  judged: z.number().int().describe('Texts that people have judged'),
  right: z.number().int().describe('Of them, those that the scorer had right'),
  accuracy: z.number().describe('0 to 1'),
  low: z.number().describe('Of its 95 % interval'),
  high: z.number(),
});
const named = z.object({ name: z.string(), ...figure.shape });

export const accuracyView = z
  .object({
    definition: z.string(),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    scorer: z.string().describe('The version in force; older ones made some of the scores that were judged'),
    texts: z.number().int().describe('Heard in that time'),
    fields: z.array(
      z.object({
        field: z.enum(correctedFields),
        overall: figure.nullable().describe('Null when nobody has judged any'),
        sample: figure.nullable().describe('Of the texts that were drawn by lot alone: what holds of all texts'),
        said: z.array(named).describe('By what the scorer had said'),
        sources: z.array(named).describe('By channel or network'),
      }),
    ),
  })
  .meta({ id: 'Accuracy' });
