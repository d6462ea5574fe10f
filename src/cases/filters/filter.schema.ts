import { z } from 'zod';
import { iso, text, time } from '../../common/schemas.js';
import { channels } from '../../intake/channels.js';
import { labels } from '../../sentiment/label.js';
import { caseStates, priorities } from '../case.states.js';

/** What a category looks like. */
export const categoryCode = /^[a-z][a-z0-9_]{0,59}$/;

/** A person: `me` is whoever looks, `none` is nobody. */
export const person = z.union([z.enum(['me', 'none']), z.uuid()], {
  error: 'must be me, none or the id of a person',
});

/** A team: `mine` are those of whoever looks, `none` is no team. */
export const teamRef = z.union([z.enum(['mine', 'none']), z.uuid()], {
  error: 'must be mine, none or the id of a team',
});

const oneOf = <const Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.strictObject({
    field: z.literal(field),
    operator: z.enum(['in', 'not_in']),
    value: z.array(value).min(1).max(50),
  });

const bound = <const Field extends string>(field: Field, most: number) =>
  z.strictObject({
    field: z.literal(field),
    operator: z.enum(['at_least', 'at_most']),
    value: z.number().int().min(0).max(most),
  });

const times = ['createdAt', 'updatedAt', 'dueAt'] as const;
const yearMs = 366 * 24 * 60 * 60 * 1000;

const severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/**
 * One typed condition on a case. Views, bulk acts and rules are lists of these, and every one must hold. A field
 * that is empty is in no list: `not_in` keeps it. A case that has no deadline is due neither before nor after a time.
 */
export const filterCondition = z.union([
  oneOf('state', z.enum(caseStates)),
  oneOf('assignee', person),
  oneOf('team', teamRef),
  oneOf('severity', severity),
  bound('severity', 3),
  oneOf('priority', z.enum(priorities)),
  oneOf('category', z.string().regex(categoryCode)),
  oneOf('channel', z.enum(channels)),
  oneOf('sentiment', z.enum(labels)),
  oneOf('tag', text(50)),
  oneOf('customer', z.uuid()),
  oneOf('order', text(200)),
  bound('reopened', 1_000),
  z.strictObject({ field: z.literal('breaching'), operator: z.literal('is'), value: z.boolean() }),
  z.strictObject({
    field: z.enum(times),
    operator: z.enum(['before', 'after']),
    value: time().transform(iso),
  }),
  z.strictObject({
    field: z.enum(times),
    operator: z.enum(['older_than', 'newer_than', 'within']),
    value: z.number().int().min(0).max(yearMs).describe('Milliseconds: ago, or of `within` from now on'),
  }),
]);

export const caseFilter = z.array(filterCondition).max(30);

export type FilterCondition = z.output<typeof filterCondition>;
export type CaseFilter = readonly FilterCondition[];
