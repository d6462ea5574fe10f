import { z } from 'zod';
import { text } from '../../common/schemas.js';
import { outcomes, priorities } from '../case.states.js';
import { categoryCode } from '../filters/filter.schema.js';

const tags = z.array(text(50)).min(1).max(20);
const yearMs = 366 * 24 * 60 * 60 * 1000;
const id = () => z.uuid();

/** Whom to tell: whoever has the case, its team, everybody who leads, or these people. */
const recipients = z.array(z.union([z.enum(['assignee', 'team', 'leads']), id()])).min(1).max(20);

/** Where something that acts by itself, or for many cases, may take one. Merging takes two cases. */
export const actionStates = ['open', 'waiting_customer', 'waiting_partner', 'snoozed', 'resolved', 'closed'] as const;

/** What can be done to a case without looking at it: by a rule, a policy, a macro, or in bulk. */
export const caseAction = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('set_priority'), priority: z.enum(priorities) }),
    z.strictObject({ type: z.literal('raise_priority') }),
    z.strictObject({ type: z.literal('set_severity'), severity: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]) }),
    z.strictObject({ type: z.literal('set_category'), category: z.string().regex(categoryCode) }),
    z.strictObject({ type: z.literal('set_cause'), causeCode: text(100) }),
    z.strictObject({ type: z.literal('set_outcome'), outcome: z.enum(outcomes) }),
    z.strictObject({ type: z.literal('add_tags'), tags }),
    z.strictObject({ type: z.literal('remove_tags'), tags }),
    z.strictObject({ type: z.literal('assign'), staffId: id().nullable() }),
    z.strictObject({ type: z.literal('assign_team'), teamId: id().nullable() }),
    z.strictObject({
      type: z.literal('transition'),
      to: z.enum(actionStates),
      forMs: z.int().min(60_000).max(yearMs).optional().describe('How long a snoozed case stays away; a day without it'),
      reason: text(2_000).optional(),
    }),
    z.strictObject({ type: z.literal('note'), body: text(20_000) }),
    z.strictObject({ type: z.literal('notify'), to: recipients, message: text(500) }),
    z.strictObject({ type: z.literal('apply_sla'), policyId: id() }),
  ])
  .meta({ id: 'CaseAction' });

export type CaseAction = z.output<typeof caseAction>;
export type Recipient = z.output<typeof recipients>[number];

export const caseActions = z.array(caseAction).min(1).max(20);

const finishes = (action: CaseAction): boolean =>
  action.type === 'transition' && (action.to === 'resolved' || action.to === 'closed');

/** Nobody may veto what happens inside another act: what resolves a case has to stand on its own. */
export const unfinishingActions = caseActions.refine((actions) => !actions.some(finishes), {
  message: 'Only a rule that waits for time to pass may resolve or close a case.',
});
