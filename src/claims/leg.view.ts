import { z } from 'zod';
import { allowedMoves } from '../common/state-table.js';
import { iso, isoOrNull, resource } from '../common/schemas.js';
import { legKinds } from './ceiling.policy.js';
import type { LegAttempt } from './leg-attempt.entity.js';
import type { Leg } from './leg.entity.js';
import { legMoves, legStates } from './leg.states.js';

export const legView = z
  .object({
    ...resource,
    claimId: z.string(),
    kind: z.enum(legKinds),
    state: z.enum(legStates),
    allowed: z.array(z.enum(legStates)),
    amountMinor: z.number().int(),
    currency: z.string(),
    paymentId: z.string().nullable(),
    processor: z.string(),
    lineIds: z.array(z.string()).describe("The order's lines that bear it, by the shop's ids"),
    externalRef: z.string().nullable().describe('What the processor calls it'),
    cancelledAt: z.iso.datetime().nullable().describe('When staff gave up on it'),
    attempts: z.array(
      z.object({
        id: z.string(),
        number: z.number().int(),
        idempotencyKey: z.string(),
        at: z.iso.datetime(),
        state: z.enum(legStates),
        detail: z.string().nullable(),
        externalRef: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Leg' });

export type LegView = z.infer<typeof legView>;

/** `lineRefs`: what the shop calls the order's lines, by their id. */
export function presentLeg(
  leg: Leg,
  attempts: readonly LegAttempt[],
  lineRefs: ReadonlyMap<string, string>,
): LegView {
  return {
    id: leg.id,
    claimId: leg.claimId,
    kind: leg.kind,
    state: leg.state,
    allowed: leg.cancelledAt === null ? [...allowedMoves(legMoves, leg.state)] : [],
    amountMinor: leg.amountMinor,
    currency: leg.currency,
    paymentId: leg.paymentId,
    processor: leg.processor,
    lineIds: leg.lineIds.map((id) => lineRefs.get(id) ?? id),
    externalRef: leg.externalRef,
    cancelledAt: isoOrNull(leg.cancelledAt),
    attempts: attempts.map((attempt) => ({
      id: attempt.id,
      number: attempt.number,
      idempotencyKey: attempt.idempotencyKey,
      at: iso(attempt.createdAt),
      state: attempt.state,
      detail: attempt.detail,
      externalRef: attempt.externalRef,
    })),
    version: leg.version,
    createdAt: iso(leg.createdAt),
    updatedAt: iso(leg.updatedAt),
  };
}
