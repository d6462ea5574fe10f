import { z } from 'zod';
import { iso, isoOrNull, pageOf, resource } from '../common/schemas.js';
import { roles } from '../staff/permissions.access.js';
import { approvalModes, type Approval } from './approval.entity.js';
import { neededRole } from './approval.policy.js';
import { type Draw, legKinds } from './ceiling.policy.js';
import { type ClaimLine, claimReasons } from './claim-line.entity.js';
import type { Claim } from './claim.entity.js';
import { claimNumber } from './claim-number.js';
import { claimStates, nextMoves } from './claim.states.js';
import { legView } from './leg.view.js';

const person = z.object({ id: z.string(), name: z.string() });

export const claimView = z
  .object({
    ...resource,
    number: z.string(),
    state: z.enum(claimStates),
    allowed: z.array(z.enum(claimStates)),
    caseId: z.string(),
    orderRef: z.string(),
    customerId: z.string().nullable(),
    currency: z.string(),
    lines: z.array(
      z.object({
        id: z.string(),
        orderLineId: z.string().describe("The shop's id of the line in the order"),
        sku: z.string(),
        name: z.string(),
        quantity: z.number().int(),
        reason: z.enum(claimReasons),
      }),
    ),
    remedyAsked: z.string().nullable(),
    note: z.string().nullable(),
    filedBy: person,
    proposal: z
      .object({
        legs: z.array(
          z.object({
            kind: z.enum(legKinds),
            amountMinor: z.number().int(),
            currency: z.string(),
            paymentId: z.string().optional(),
            lineIds: z.array(z.string()),
          }),
        ),
        reason: z.string(),
        by: person,
        at: z.iso.datetime(),
      })
      .nullable(),
    amountMinor: z.number().int().nullable().describe('What the proposal adds up to'),
    neededRole: z
      .enum(roles)
      .nullable()
      .describe('While it awaits approval: the least role that may give it'),
    legs: z.array(legView),
    approvals: z.array(
      z.object({
        id: z.string(),
        by: person,
        mode: z.enum(approvalModes),
        amountMinor: z.number().int(),
        currency: z.string(),
        note: z.string().nullable(),
        at: z.iso.datetime(),
        voidedAt: z.iso.datetime().nullable(),
      }),
    ),
    needsAttention: z.boolean().describe('A leg failed or was taken back'),
    evidence: z.object({ what: z.string(), dueAt: z.iso.datetime() }).nullable(),
    rejection: z.object({ clause: z.string(), reason: z.string(), appealRoute: z.string() }).nullable(),
    appealReason: z.string().nullable(),
    withdrawalReason: z.string().nullable(),
  })
  .meta({ id: 'Claim' });

export const claimPage = pageOf(claimView);
export type ClaimView = z.infer<typeof claimView>;

/** What belongs to one claim. */
export interface ClaimParts {
  readonly lines: readonly ClaimLine[];
  readonly legs: ClaimView['legs'];
  readonly approvals: readonly Approval[];
  /** Names by id. */
  readonly people: ReadonlyMap<string, string>;
  /** What the shop calls the order's lines, by their id. */
  readonly lineRefs: ReadonlyMap<string, string>;
}

export const totalOf = (draws: readonly Pick<Draw, 'amountMinor'>[]): number =>
  draws.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** Nothing of the settlement has arrived or still may. */
export const haveAllFailed = (legs: readonly { readonly state: string }[]): boolean =>
  legs.length > 0 && legs.every(({ state }) => state === 'failed');

export function presentClaim(
  claim: Claim,
  { lines, legs, approvals, people, lineRefs }: ClaimParts,
): ClaimView {
  const who = (id: string) => ({ id, name: people.get(id) ?? '' });
  const refOf = (lineId: string) => lineRefs.get(lineId) ?? lineId;
  const { currency, proposal } = claim;
  const amountMinor = proposal && totalOf(proposal.legs);
  const waits = claim.state === 'awaiting_approval' && amountMinor !== null;
  return {
    id: claim.id,
    number: claimNumber(claim.number),
    state: claim.state,
    allowed: [...nextMoves(claim.state, haveAllFailed(legs))],
    caseId: claim.caseId,
    orderRef: claim.orderRef,
    customerId: claim.customerId,
    currency,
    lines: lines.map(({ id, orderLineId, sku, name, quantity, reason }) => ({
      id,
      orderLineId: refOf(orderLineId),
      sku,
      name,
      quantity,
      reason,
    })),
    remedyAsked: claim.remedyAsked,
    note: claim.note,
    filedBy: who(claim.filedById),
    proposal: proposal && {
      legs: proposal.legs.map(({ kind, amountMinor: amount, paymentId, lineIds }) => ({
        kind,
        amountMinor: amount,
        currency,
        ...(paymentId === null ? {} : { paymentId }),
        lineIds: lineIds.map(refOf),
      })),
      reason: proposal.reason,
      by: who(claim.requesterId ?? ''),
      at: iso(proposal.at),
    },
    amountMinor,
    neededRole: waits ? neededRole({ amountMinor, currency }) : null,
    legs,
    approvals: approvals.map((approval) => ({
      id: approval.id,
      by: who(approval.approverId),
      mode: approval.mode,
      amountMinor: approval.amountMinor,
      currency,
      note: approval.note,
      at: iso(approval.createdAt),
      voidedAt: isoOrNull(approval.voidedAt),
    })),
    needsAttention: claim.needsAttention,
    evidence: claim.evidence && { what: claim.evidence.what, dueAt: iso(claim.evidence.dueAt) },
    rejection: claim.rejection,
    appealReason: claim.appealReason,
    withdrawalReason: claim.withdrawalReason,
    version: claim.version,
    createdAt: iso(claim.createdAt),
    updatedAt: iso(claim.updatedAt),
  };
}
