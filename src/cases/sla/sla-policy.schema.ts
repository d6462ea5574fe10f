import { z } from 'zod';
import { officeHours } from '../../../config/policies/calendar.js';
import { complaintRegimes, periodUnits, regimes, standardRegime } from '../../../config/policies/complaint-deadlines.js';
import { standardService } from '../../../config/policies/sla.js';
import { iso, pageOf, paging, resource, text } from '../../common/schemas.js';
import { channels } from '../../intake/channels.js';
import { priorities } from '../case.states.js';
import { calendarSchema, openMinutes } from './calendar.schema.js';
import { escalations } from './escalation.schema.js';
import { policyKinds } from './matching.policy.js';
import type { SlaPolicy } from './sla-policy.entity.js';
import type { SlaTerms } from './sla-terms.entity.js';

/** A year of minutes: nobody waits longer for a promise. */
const minutesMax = 366 * 24 * 60;
const weeksMax = 260;

const match = z
  .strictObject({
    priorities: z.array(z.enum(priorities)).min(1).optional(),
    channels: z.array(z.enum(channels)).min(1).optional(),
    categories: z.array(z.string().regex(/^[a-z][a-z0-9_]{0,59}$/)).min(1).max(100).optional(),
    tags: z.array(text(50)).min(1).max(100).optional().describe('One of them is enough'),
  })
  .meta({ id: 'SlaMatch' });

const minutes = z.int().min(1).max(minutesMax).nullable();
const target = z
  .strictObject({
    firstResponse: minutes.default(null),
    nextResponse: minutes.default(null),
    resolution: minutes.default(null),
  })
  .describe('Business minutes; null where nothing is promised');

const warningMinutes = z.int().min(0).max(minutesMax);
const period = z.strictObject({ count: z.int().min(1).max(366), unit: z.enum(periodUnits) });

const common = {
  name: text(100),
  active: z.boolean().default(true),
  position: z.int().min(0).max(10_000).default(100).describe('The first policy that matches applies'),
  match: match.default({}),
};

const serviceFields = {
  calendar: calendarSchema.default({ ...officeHours, spans: officeHours.spans.map((span) => ({ ...span, days: [...span.days] })), holidays: [] }),
  targets: z.strictObject({ low: target, normal: target, high: target, urgent: target }).default(standardService.targets),
  pausedIn: z
    .array(z.enum(['waiting_customer', 'waiting_partner', 'snoozed']))
    .default(['waiting_customer'])
    .describe('Where the clocks stand still, besides resolved and closed'),
  warningMinutes: warningMinutes.default(standardService.warningMinutes),
  escalations: escalations.default([]),
};

const serviceBody = z
  .strictObject({ kind: z.literal('service').optional().default('service'), ...common, ...serviceFields })
  .superRefine(({ calendar, targets }, { addIssue }) => {
    const most = openMinutes(calendar) * weeksMax;
    for (const [priority, promised] of Object.entries(targets)) {
      for (const [clock, count] of Object.entries(promised)) {
        if (count === null || count <= most) continue;
        addIssue({ code: 'custom', path: ['targets', priority, clock], message: 'takes years with these opening hours' });
      }
    }
  });

const complaintFields = {
  regime: z
    .enum(regimes)
    .nullable()
    .default(null)
    .describe('Takes the deadlines of a known practice; what else is named differs from it'),
  calendar: calendarSchema.optional().describe('For business days'),
  acknowledge: period.nullable().optional(),
  holding: period.nullable().optional().describe('A letter that says why it takes longer'),
  final: period.optional(),
  finalAfterHolding: period.nullable().optional().describe('The final response once a holding letter was sent in time'),
  summary: period.nullable().optional().describe('Resolved by then, a short letter does'),
  warningMinutes: warningMinutes.optional(),
  escalations: escalations.default([]),
};

const complaintBody = z
  .strictObject({ kind: z.literal('complaint'), ...common, ...complaintFields })
  .transform(({ regime, calendar, acknowledge, holding, final, finalAfterHolding, summary, warningMinutes: warning, ...rest }) => {
    const usual = complaintRegimes[regime ?? standardRegime];
    return {
      ...rest,
      regime,
      calendar: calendar ?? usual.calendar,
      acknowledge: acknowledge === undefined ? usual.acknowledge : acknowledge,
      holding: holding === undefined ? usual.holding : holding,
      final: final ?? usual.final,
      finalAfterHolding: finalAfterHolding === undefined ? usual.finalAfterHolding : finalAfterHolding,
      summary: summary === undefined ? usual.summary : summary,
      warningMinutes: warning ?? usual.warningMinutes,
    };
  });

export const newSlaPolicyBody = z.discriminatedUnion('kind', [serviceBody, complaintBody]).meta({ id: 'NewSlaPolicy' });

/** What of a policy changes; only the fields of its kind. */
export const slaPolicyPatch = z
  .record(z.string().max(50), z.unknown())
  .meta({ id: 'SlaPolicyPatch', description: 'Any fields of a policy but its kind' });

const periodView = z.object({ count: z.int(), unit: z.enum(periodUnits) }).nullable();
const targetView = z.object({ firstResponse: z.int().nullable(), nextResponse: z.int().nullable(), resolution: z.int().nullable() });

export const slaPolicyView = z
  .object({
    ...resource,
    kind: z.enum(policyKinds),
    name: z.string(),
    active: z.boolean(),
    position: z.int(),
    match,
    calendar: z.object({
      zone: z.string(),
      spans: z.array(z.object({ days: z.array(z.int()), opens: z.string(), closes: z.string() })),
      holidays: z.array(z.string()),
    }),
    warningMinutes: z.int(),
    escalations,
    targets: z.object({ low: targetView, normal: targetView, high: targetView, urgent: targetView }).optional(),
    pausedIn: z.array(z.string()).optional(),
    regime: z.enum(regimes).nullable().optional(),
    acknowledge: periodView.optional(),
    holding: periodView.optional(),
    final: periodView.optional(),
    finalAfterHolding: periodView.optional(),
    summary: periodView.optional(),
  })
  .meta({ id: 'SlaPolicy' });

export const slaPolicyPage = pageOf(slaPolicyView);
export const slaPolicyQuery = z.strictObject(paging);

export const reapplyBody = z
  .strictObject({ dryRun: z.boolean().default(false) })
  .prefault({})
  .meta({ id: 'ReapplySlaPolicies' });

export const reapplyView = z
  .object({
    cases: z.int().describe('How many open cases get other terms'),
    looked: z.int(),
    truncated: z.boolean().describe('There are more open cases than were counted; all of them are changed'),
    policies: z.array(z.object({ id: z.string(), name: z.string(), version: z.int(), cases: z.int() })),
  })
  .meta({ id: 'SlaReapplied' });

export type NewSlaPolicy = z.output<typeof newSlaPolicyBody>;
export type SlaPolicyPatch = z.output<typeof slaPolicyPatch>;
export type SlaPolicyQuery = z.output<typeof slaPolicyQuery>;

type Content = Omit<z.input<typeof slaPolicyView>, keyof typeof resource | 'kind' | keyof typeof common>;

export function presentPolicy(policy: SlaPolicy, { content }: Pick<SlaTerms, 'content'>): z.input<typeof slaPolicyView> {
  return {
    id: policy.id,
    kind: policy.kind,
    name: policy.name,
    active: Boolean(policy.active),
    position: policy.position,
    match: policy.match as z.output<typeof match>,
    ...(content as Content),
    version: policy.version,
    createdAt: iso(policy.createdAt),
    updatedAt: iso(policy.updatedAt),
  };
}
