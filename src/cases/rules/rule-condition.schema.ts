import { z } from 'zod';
import { filterCondition } from '../filters/filter.schema.js';
import { isPattern, patternMax } from './text-pattern.policy.js';

const yearMs = 366 * 24 * 60 * 60 * 1000;

/** A rule looks for nobody: `me` and `mine` mean nothing to it. */
const factCondition = filterCondition.refine(
  ({ value }) => !(Array.isArray(value) && value.some((each) => each === 'me' || each === 'mine')),
  { path: ['value'], message: 'A rule is nobody: say who, or none.' },
);

const textFields = ['subject', 'text'] as const;

const textCondition = z.union([
  z.strictObject({
    field: z.enum(textFields).describe('`text`: what the customer wrote, the latest five texts'),
    operator: z.enum(['contains', 'not_contains']),
    value: z.string().trim().min(1).max(200).describe('Whatever the case of its letters'),
  }),
  z.strictObject({
    field: z.enum(textFields),
    operator: z.enum(['matches', 'not_matches']),
    value: z.string().min(1).max(patternMax).refine(isPattern, 'is no pattern of RE2, or one that takes too long').describe('A pattern of RE2'),
  }),
]);

const sinceCondition = z.strictObject({
  field: z.enum(['heardAt', 'respondedAt', 'resolvedAt']),
  operator: z.enum(['older_than', 'newer_than']),
  value: z.int().min(0).max(yearMs).describe('Milliseconds ago; what has not happened is neither'),
});

/** Fields of which a rule can ask whether they were changed. */
export const watchedFields = ['state', 'priority', 'severity', 'category', 'assignee', 'team', 'tags', 'sentiment', 'outcome', 'order', 'customer'] as const;

const changedCondition = z.strictObject({ field: z.enum(watchedFields), operator: z.literal('changed') });
const heardCondition = z.strictObject({ field: z.literal('heard'), operator: z.literal('again') });

/** The same condition on the case as it was before. */
const wasCondition = z.strictObject({ was: factCondition });

const plainCondition = z.union([factCondition, textCondition, sinceCondition, changedCondition, heardCondition, wasCondition]);

const anyCondition = z.strictObject({ any: z.array(plainCondition).min(1).max(10).describe('One of them is enough') });

/** One typed condition of a rule; every one must hold. */
export const ruleCondition = z.union([plainCondition, anyCondition]).meta({ id: 'RuleCondition' });

export type PlainCondition = z.output<typeof plainCondition>;
export type RuleCondition = z.output<typeof ruleCondition>;
