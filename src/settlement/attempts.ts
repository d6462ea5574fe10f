import sql from 'sql-template-tag';
import { newId } from '../common/ids.js';
import { assertMove } from '../common/state-table.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { LegAttempt } from '../claims/leg-attempt.entity.js';
import { Leg } from '../claims/leg.entity.js';
import { legMoves } from '../claims/leg.states.js';

/**
 * Orders a leg to leave. The attempt and its key are stored with the promise to call; the processor is called
 * after the commit.
 */
export async function startAttempt(unit: Unit, leg: Leg, startedById: string): Promise<void> {
  assertMove(legMoves, 'leg', leg.state, 'submitting');
  const last = await unit.one<{ number: number | null }>(
    sql`SELECT max(number) AS number FROM leg_attempt WHERE "legId" = ${leg.id}`,
  );
  const attempt: Omit<LegAttempt, 'leg'> = {
    id: newId(),
    legId: leg.id,
    number: Number(last?.number ?? 0) + 1,
    idempotencyKey: newId(),
    state: 'submitting',
    startedById,
    detail: null,
    externalRef: null,
    createdAt: unit.at,
    updatedAt: unit.at,
  };
  await insertRows(unit, LegAttempt, [attempt]);
  const version = leg.version + 1;
  await updateRows(unit, Leg, [
    { id: leg.id, state: 'submitting', externalRef: null, askAt: null, asks: 0, version, updatedAt: unit.at },
  ]);
  unit.emit('leg.submitting', { id: leg.id, attemptId: attempt.id });
  unit.emit('leg.changed', { id: leg.id, version, claimId: leg.claimId });
}

/** The attempt that counts: the last one. */
export async function lastAttempt(manager: Unit['manager'], legId: string): Promise<LegAttempt> {
  return manager.findOneOrFail(LegAttempt, { where: { legId }, order: { number: 'DESC' } });
}
