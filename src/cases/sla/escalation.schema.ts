import { z } from 'zod';
import { unfinishingActions } from '../actions/action.schema.js';
import { clockKinds, stages } from '../sla.policy.js';

/** What is done, once, about a clock that runs out or has run out. */
export const escalation = z
  .strictObject({
    on: z.enum(stages),
    clocks: z.array(z.enum(clockKinds)).min(1).nullable().default(null).describe('Null: every clock of the policy'),
    actions: unfinishingActions,
  })
  .meta({ id: 'Escalation' });

export const escalations = z.array(escalation).max(20);
export type Escalation = z.output<typeof escalation>;
