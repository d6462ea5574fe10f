import { z } from 'zod';
import { remedyPolicy } from '../../config/policies/remedy.js';
import { amountMinor, currency, oneOrMore, paging, someIds, text, time } from '../common/schemas.js';
import { legKinds } from './ceiling.policy.js';
import { claimReasons } from './claim-line.entity.js';
import { claimStates } from './claim.states.js';

const claimLine = z
  .strictObject({
    sku: text(200),
    quantity: z.number().int().min(1).max(1_000_000),
    reason: z.enum(claimReasons),
  })
  .meta({ id: 'NewClaimLine' });

const leg = z
  .strictObject({
    kind: z.enum(legKinds),
    amountMinor: amountMinor().min(1),
    currency: currency(),
    paymentId: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe('Of a refund; may be left out when the order has one payment'),
    lineIds: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(200)
      .optional()
      .describe(
        "Lines of the claim that bear it, by the claim's or the shop's id of the line; all when left out",
      ),
  })
  .meta({ id: 'NewLeg' });

const about = {
  caseId: z.string().min(1).max(100),
  orderRef: text(200),
  lines: z.array(claimLine).min(1).max(200),
};

export const newClaimBody = z
  .strictObject({
    ...about,
    remedyAsked: text(200).optional().describe('What the customer wants, in any words'),
    note: text(4_000).optional(),
  })
  .meta({ id: 'NewClaim' });

export const previewBody = z
  .strictObject({ ...about, legs: z.array(leg).max(remedyPolicy.legsMax).default([]) })
  .meta({ id: 'ClaimPreviewRequest' });

export const claimQuery = z.strictObject({
  state: oneOrMore(claimStates).optional(),
  caseId: someIds().optional(),
  customerId: someIds().optional(),
  orderRef: z.string().min(1).max(200).optional(),
  needsAttention: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  from: time().optional(),
  to: time().optional(),
  ...paging,
});

export const evidenceBody = z
  .strictObject({ what: text(2_000), dueAt: time() })
  .meta({ id: 'EvidenceRequest' });
export const proposalBody = z
  .strictObject({ legs: z.array(leg).min(1).max(remedyPolicy.legsMax), reason: text(2_000) })
  .meta({ id: 'NewProposal' });
export const approvalBody = z
  .strictObject({ note: text(2_000).optional() })
  .nullish()
  .meta({ id: 'NewApproval' });
export const rejectionBody = z
  .strictObject({
    clause: text(200).describe('The clause of the policy that it rests on'),
    reason: text(2_000),
    appealRoute: text(500).describe('What the customer can do about it'),
  })
  .meta({ id: 'Rejection' });
export const reasonBody = z.strictObject({ reason: text(2_000) }).meta({ id: 'Reason' });
/** Verbs that take nothing may come without a body. */
export const nothingBody = z.strictObject({}).nullish().meta({ id: 'Nothing' });

export type NewClaim = z.infer<typeof newClaimBody>;
export type PreviewRequest = z.infer<typeof previewBody>;
export type ClaimQuery = z.infer<typeof claimQuery>;
export type EvidenceRequest = z.infer<typeof evidenceBody>;
export type NewProposal = z.infer<typeof proposalBody>;
export type NewLeg = NewProposal['legs'][number];
export type Rejection = z.infer<typeof rejectionBody>;
