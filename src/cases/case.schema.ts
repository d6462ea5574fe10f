import { z } from 'zod';
import type { Severity } from '../../config/policies/severity.js';
import { oneOrMore, pageOf, paging, resource, text, time } from '../common/schemas.js';
import { channels } from '../intake/channels.js';
import { complaintDetailView } from '../intake/complaint.schema.js';
import { mentionView } from '../listening/mention.schema.js';
import { labels } from '../sentiment/label.js';
import { replyView } from './replies/reply.schema.js';
import { caseStates, outcomes, priorities, steps } from './case.states.js';
import { caseSorts } from './case-sorts.js';
import { categoryCode, person, teamRef } from './filters/filter.schema.js';
import { caseViews } from './case.views.js';
import { harmFactors } from './harm.policy.js';
import { collisionView, presenceView } from './presence/presence.schema.js';
import { clockKinds } from './sla.policy.js';

const severities = ['0', '1', '2', '3'] as const;
const tag = () => text(50);

/** Several values by comma, each of its own shape. */
const list = <Item extends z.ZodType<unknown, string>>(item: Item, most = 50) =>
  z
    .string()
    .max(8_000)
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(item).min(1).max(most));

/** Each is walked by itself, in every state. */
const idsMax = 20;

export const caseQuery = z.strictObject({
  view: z
    .union([z.enum(caseViews), z.uuid()], { error: 'must be a built-in view, or the id of a saved one' })
    .default('all'),
  state: oneOrMore(caseStates).optional(),
  assignee: list(person, idsMax).optional(),
  team: list(teamRef, idsMax).optional(),
  severity: oneOrMore(severities)
    .transform((values) => values.map((value) => Number(value) as Severity))
    .optional(),
  minSeverity: z.coerce.number().int().min(0).max(3).optional(),
  category: list(z.string().regex(categoryCode)).optional(),
  channel: oneOrMore(channels).optional(),
  tag: list(tag()).optional(),
  q: text(200).optional(),
  sort: z.enum(caseSorts).optional().describe('Without it, that of the saved view, else rank'),
  ...paging,
});

export const casePatch = z
  .strictObject({
    priority: z.enum(priorities).optional(),
    severity: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).optional(),
    category: z.string().regex(categoryCode, 'must be small letters, digits and underscores').optional(),
    tags: z
      .array(tag())
      .max(50)
      .transform((tags) => [...new Set(tags)])
      .optional(),
    causeCode: text(100).nullable().optional(),
    outcome: z.enum(outcomes).nullable().optional(),
    subject: text(300).optional(),
  })
  .meta({ id: 'CasePatch' });

export const transitionBody = z
  .strictObject({
    to: z.enum(steps),
    reason: text(2_000).optional(),
    until: time().optional().describe('When a snoozed case comes back'),
    causeCode: text(100).optional(),
    outcome: z.enum(outcomes).optional(),
  })
  .meta({ id: 'CaseTransition' });

export const assignBody = z
  .strictObject({
    staffId: text(100).nullable().optional(),
    teamId: text(100).nullable().optional().describe('Without a person, whoever is not in it gives the case back'),
  })
  .refine(({ staffId, teamId }) => staffId !== undefined || teamId !== undefined, {
    path: ['staffId'],
    error: 'Say a person, a team, or both.',
  })
  .meta({ id: 'CaseAssignment' });
export const noteBody = z.strictObject({ body: text(20_000) }).meta({ id: 'NewNote' });
export const takeNextBody = z
  .strictObject({ view: z.enum(caseViews).default('unassigned') })
  .prefault({})
  .meta({ id: 'TakeNext' });

export const mentionCaseBody = z
  .strictObject({
    caseId: text(100)
      .optional()
      .describe('An id or a number like CASE-1042; without it, the case of its author or a new one'),
    customerId: text(100).optional(),
  })
  .prefault({})
  .meta({ id: 'MentionCase' });
export const mentionCaseView = z.object({ caseId: z.string() }).meta({ id: 'MentionCaseJoined' });

export const named = z.object({ id: z.string(), name: z.string().nullable() });

const policyNamed = z.object({ id: z.string(), name: z.string(), version: z.number().int() });

export const caseView = z
  .object({
    ...resource,
    number: z.string(),
    state: z.enum(caseStates),
    allowed: z.array(z.enum(steps)),
    subject: z.string(),
    category: z.string(),
    priority: z.enum(priorities),
    severity: z.number().int(),
    severityReasons: z.array(z.string()),
    channel: z.enum(channels).describe('How the first text came'),
    sentiment: z.enum(labels).describe('Of the unhappiest text'),
    language: z.string().nullable().describe('What the first text is written in; ISO 639-1, or und'),
    tags: z.array(z.string()),
    customer: named.nullable(),
    orderRef: z.string().nullable(),
    assignee: named.nullable(),
    team: named.nullable(),
    causeCode: z.string().nullable(),
    outcome: z.enum(outcomes).nullable(),
    reopenedCount: z.number().int(),
    dueAt: z.iso.datetime().nullable().describe('The next deadline that runs'),
    breachedAt: z.iso.datetime().nullable().describe('When the first of its deadlines passed'),
    breaching: z.boolean().describe('Overdue, or nearly'),
    rankReasons: z
      .array(
        z.object({
          factor: z.enum(harmFactors),
          code: z.string().describe('What it is taken from: overdue, severity_3, falling, followers, vulnerable_person, order'),
          value: z.number().describe('How many times as harmful waiting is for it'),
          forwardMs: z.number().int().describe('By how much it brings the case forward in the queue'),
        }),
      )
      .describe('Why it stands where it stands: the product of these, times the risk of the deadline, which doubles every 24 h'),
    clocks: z.array(
      z.object({
        kind: z.enum(clockKinds),
        state: z.enum(['running', 'paused', 'met', 'breached', 'passed']).describe('Passed: a shorter way is over, which breaks no promise'),
        startedAt: z.iso.datetime().nullable().describe('Of a clock that runs for every message; null where it began with the case'),
        dueAt: z.iso.datetime().nullable(),
        metAt: z.iso.datetime().nullable(),
        breachedAt: z.iso.datetime().nullable(),
      }),
    ),
    slaPolicy: policyNamed.nullable().describe('What was promised when it was opened; null for the standard before policies were kept'),
    complaintPolicy: policyNamed.nullable(),
    snoozedUntil: z.iso.datetime().nullable(),
    respondedAt: z.iso.datetime().nullable().describe('When somebody first turned to the customer'),
    acknowledgedAt: z.iso.datetime().nullable(),
    holdingSentAt: z.iso.datetime().nullable(),
    finalRespondedAt: z.iso.datetime().nullable(),
    resolvedAt: z.iso.datetime().nullable(),
    closedAt: z.iso.datetime().nullable(),
    followsCaseId: z
      .string()
      .nullable()
      .describe('The older case about the same, closed too long ago to be opened again'),
    mergedInto: z
      .object({ id: z.string(), number: z.string() })
      .nullable()
      .describe('The case that this one is part of now'),
  })
  .meta({ id: 'Case' });

export const caseDetailView = caseView
  .extend({
    complaints: z.array(complaintDetailView).describe('The latest 100, oldest first'),
    mentions: z.array(mentionView).describe('The latest 100, oldest first'),
    replies: z.array(replyView).describe('The latest 100, oldest first'),
    counts: z.object({ complaints: z.number().int(), mentions: z.number().int() }),
    followers: z.array(named),
    presence: z.array(presenceView).describe('Who has it open now'),
    mergedCases: z
      .array(z.object({ id: z.string(), number: z.string(), subject: z.string() }))
      .describe('The cases that are part of this one'),
  })
  .meta({ id: 'CaseDetail' });

export const casePage = pageOf(caseView).extend({
  counts: z
    .record(z.enum(caseViews), z.number().int())
    .optional()
    .describe('How many cases each view holds; with the first page'),
});

export const noteView = z
  .object({
    ...resource,
    caseId: z.string(), body: z.string(), author: named,
    mentions: z.array(named).describe('Whom it names with an @: they follow the case now, and have a notice'),
    collision: collisionView,
  })
  .meta({ id: 'Note' });

export type CaseQuery = z.output<typeof caseQuery>;
export type CasePatch = z.output<typeof casePatch>;
export type Transition = z.output<typeof transitionBody>;
export type Assignment = z.output<typeof assignBody>;
export type MentionCase = z.output<typeof mentionCaseBody>;
export type CaseView = z.output<typeof caseView>;
