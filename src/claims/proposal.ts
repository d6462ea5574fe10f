import sql from 'sql-template-tag';
import { IsNull } from 'typeorm';
import { newId } from '../common/ids.js';
import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import type { Draw } from './ceiling.policy.js';
import type { Claim } from './claim.entity.js';
import { Leg } from './leg.entity.js';
import { processorOf } from './ledger.policy.js';
import { release } from './reservations.js';
import type { Ground } from './ground.js';

/** The legs of the present proposal, in its order. */
export function legsOf(unit: Unit, { id }: Claim): Promise<Leg[]> {
  return unit.manager.find(Leg, {
    where: { claimId: id, cancelledAt: IsNull() },
    order: { position: 'ASC' },
  });
}

/**
 * Takes a proposal back: its legs go with the room they held, and approvals of it are void. Legs that were
 * tried and have failed stay on record as cancelled. Returns what that changes of the claim.
 */
export async function dropProposal(unit: Unit, claim: Claim): Promise<Partial<Claim>> {
  await release(unit, await legsOf(unit, claim));
  await unit.all(sql`DELETE FROM leg WHERE "claimId" = ${claim.id} AND state = 'planned'`);
  await unit.all(sql`UPDATE leg
    SET "cancelledAt" = ${unit.at}, "updatedAt" = ${unit.at}, version = version + 1
    WHERE "claimId" = ${claim.id} AND "cancelledAt" IS NULL`);
  await unit.all(sql`UPDATE claim_approval SET "voidedAt" = ${unit.at}
    WHERE "claimId" = ${claim.id} AND "voidedAt" IS NULL`);
  return { proposal: null, requesterId: null };
}

/** Writes the legs of a proposal; a later room may veto those that nobody can carry out. */
export async function planLegs(
  unit: Unit,
  claim: Claim,
  draws: readonly Draw[],
  ground: Ground,
): Promise<Leg[]> {
  const legs = draws.map((draw, position): Leg => ({
    ...draw,
    id: newId(),
    claimId: claim.id,
    position,
    state: 'planned',
    currency: claim.currency,
    processor: processorOf(draw.kind, ground.payments.find(({ id }) => id === draw.paymentId)?.processor),
    shares: null,
    externalRef: null,
    askAt: null,
    asks: 0,
    cancelledAt: null,
    version: 1,
    createdAt: unit.at,
    updatedAt: unit.at,
  }));
  await insertRows(unit, Leg, legs);
  for (const { id, version } of legs) unit.emit('leg.planned', { id, version, claimId: claim.id });
  return legs;
}
