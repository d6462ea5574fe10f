import { z } from 'zod';
import { legKinds } from '../claims/ceiling.policy.js';
import { legStates } from '../claims/leg.states.js';
import { legView } from '../claims/leg.view.js';
import { oneOrMore, pageOf, paging, someIds, text, time } from '../common/schemas.js';

export const settlementQuery = z.strictObject({
  state: oneOrMore(legStates).optional(),
  kind: oneOrMore(legKinds).optional(),
  claimId: someIds().optional(),
  processor: someIds().optional(),
  from: time().optional(),
  to: time().optional(),
  ...paging,
});

export const settlementPage = pageOf(legView);

export const confirmationBody = z
  .strictObject({
    outcome: z.enum(['succeeded', 'failed']),
    reference: text(200).describe('Number of the transfer, the credit note or the parcel'),
    note: text(2_000).optional(),
  })
  .meta({ id: 'Confirmation' });

export type SettlementQuery = z.infer<typeof settlementQuery>;
export type Confirmation = z.infer<typeof confirmationBody>;
