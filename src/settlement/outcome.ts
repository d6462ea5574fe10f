import { NotFound } from '../common/domain-error.js';
import { isId } from '../common/ids.js';
import { updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import type { AuditActor } from '../staff/audit.js';
import { changeClaim, claimForUpdate, moveClaim, tellClaim } from '../claims/claim-moves.js';
import type { Claim } from '../claims/claim.entity.js';
import { LegAttempt } from '../claims/leg-attempt.entity.js';
import { Leg } from '../claims/leg.entity.js';
import { legMoves } from '../claims/leg.states.js';
import { legsOf } from '../claims/proposal.js';
import { give, release } from '../claims/reservations.js';
import { lastAttempt } from './attempts.js';
import { nextAskAt } from './asking.policy.js';

/** What became of an attempt. */
export interface Outcome {
  readonly state: 'pending' | 'succeeded' | 'failed' | 'unknown';
  readonly externalRef: string | null;
  readonly detail: string | null;
}

/** A leg with its claim, both locked: the claim first, everywhere. */
export async function legForUpdate(unit: Unit, id: string): Promise<{ claim: Claim; leg: Leg }> {
  const found = isId(id) ? await unit.manager.findOneBy(Leg, { id }) : null;
  if (!found) throw new NotFound('settlement');
  const claim = await claimForUpdate(unit, found.claimId);
  const leg = await unit.findForUpdate(Leg, { id });
  if (!leg) throw new Error(`Leg ${id} was planned away while it was under way.`);
  return { claim, leg };
}

/**
 * Writes what became of an attempt: money moves, the leg moves, and the claim follows. News that is old
 * (another attempt has begun) or would go backwards (pending after succeeded) changes nothing. `canBeAsked`:
 * the processor may know more later.
 */
export async function applyOutcome(
  unit: Unit,
  actor: AuditActor,
  { legId, attemptId }: { readonly legId: string; readonly attemptId: string },
  outcome: Outcome,
  canBeAsked: boolean,
): Promise<void> {
  const { claim, leg } = await legForUpdate(unit, legId);
  const last = await lastAttempt(unit.manager, legId);
  if (last.id !== attemptId) return;
  if (!legMoves[leg.state].includes(outcome.state)) {
    await updateRows(unit, Leg, [
      {
        id: leg.id,
        asks: leg.asks + 1,
        askAt: canBeAsked ? nextAskAt(leg.state, leg.asks + 1, unit.at) : null,
      },
    ]);
    return;
  }
  if (outcome.state === 'succeeded') await give(unit, leg);
  if (outcome.state === 'failed') await release(unit, [leg]);
  await writeOutcome(unit, leg, attemptId, outcome, canBeAsked);
  const takenBack = leg.state === 'succeeded';
  const { kind: legKind, amountMinor, currency, processor } = leg;
  const facts = { legId, legKind, amountMinor, currency, processor, externalRef: outcome.externalRef };
  const body = outcome.detail ?? undefined;
  await tellClaim(unit, actor, claim, takenBack ? 'leg.taken_back' : `leg.${outcome.state}`, facts, body);
  await followLegs(unit, actor, claim);
}

async function writeOutcome(
  unit: Unit,
  leg: Leg,
  attemptId: string,
  outcome: Outcome,
  canBeAsked: boolean,
): Promise<void> {
  const { state, detail } = outcome;
  const externalRef = outcome.externalRef ?? leg.externalRef;
  const version = leg.version + 1;
  const askAt = canBeAsked ? nextAskAt(state, 0, unit.at) : null;
  await updateRows(unit, Leg, [
    { id: leg.id, state, externalRef, askAt, asks: 0, version, updatedAt: unit.at },
  ]);
  await updateRows(unit, LegAttempt, [{ id: attemptId, state, detail, externalRef, updatedAt: unit.at }]);
  unit.emit('leg.changed', { id: leg.id, version, claimId: leg.claimId });
}

/**
 * Brings a claim in line with its legs: settled when all have arrived, in need of attention while one has
 * failed.
 */
export async function followLegs(unit: Unit, actor: AuditActor, claim: Claim): Promise<void> {
  const legs = await legsOf(unit, claim);
  const needsAttention = legs.some(({ state }) => state === 'failed');
  const changes = { needsAttention };
  if (claim.state === 'settling' && legs.every(({ state }) => state === 'succeeded')) {
    await moveClaim(unit, actor, claim, { to: 'settled', kind: 'claim.settled', changes });
  } else if (claim.state === 'settled' && needsAttention) {
    await moveClaim(unit, actor, claim, { to: 'settling', kind: 'claim.unsettled', changes });
  } else {
    await changeClaim(unit, claim, changes);
  }
}
