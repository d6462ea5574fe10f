import { IANAZone } from 'luxon';
import { z } from 'zod';
import { time } from '../common/schemas.js';
import { bucketSizes } from './time-buckets.policy.js';

export const groupings = ['brand', 'source', 'label', 'topic', 'product'] as const;
export type Grouping = (typeof groupings)[number];

const brands = z
  .string()
  .max(2_000)
  .transform((value) => value.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().min(1).max(200)).min(1).max(50));

export const sentimentQuery = z.strictObject({
  brand: brands.optional(),
  from: time().optional(),
  to: time().optional(),
  bucket: z.enum(bucketSizes).default('day'),
  tz: z
    .string()
    .max(64)
    .refine((name) => IANAZone.isValidZone(name), 'must be an IANA time zone like Europe/Berlin')
    .default('UTC'),
  groupBy: z.enum(groupings).optional(),
});
export type SentimentQuery = z.infer<typeof sentimentQuery>;

const bucketView = z.object({
  at: z.iso.datetime().describe('Start of the bucket in the calendar of the time zone'),
  group: z.string().nullable().describe('Null without groupBy, and for what has no brand or no product'),
  count: z.number().int(),
  negative: z.number().int(),
  neutral: z.number().int(),
  positive: z.number().int(),
  people: z
    .number()
    .int()
    .nullable()
    .describe('Different authors; null where too much was said to tell them apart'),
  net: z
    .number()
    .nullable()
    .describe('(positive − negative) / count, in [−1, 1]; null when nothing was said'),
  low: z.number().nullable().describe('Lower end of the 95 % interval of net'),
  high: z.number().nullable().describe('Upper end of the 95 % interval of net'),
});

export const sentimentView = z
  .object({
    definition: z.string().describe('What is counted, in words'),
    buckets: z.array(bucketView),
    blind: z
      .array(z.object({ from: z.iso.datetime(), to: z.iso.datetime() }))
      .describe('When at least one source could not be read: little was heard then, whatever was said'),
  })
  .meta({ id: 'SentimentInsight' });

export type SentimentView = z.infer<typeof sentimentView>;
export type SentimentBucketView = z.infer<typeof bucketView>;
