import { insertRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import type { SecretBox } from '../secret-box.js';
import { Conflict } from '../domain-error.js';
import { IdempotencyRecord } from './idempotency-record.entity.js';

/** The same key is being worked on, here or in another process. */
export class IdempotencyInProgress extends Conflict {
  constructor() {
    super('idempotency.in_progress', 'A request with this Idempotency-Key is still running. Ask again in a moment.');
  }
}

/**
 * Writes the answers of a unit beside its changes. If the key was used in the meantime the whole unit is
 * undone: one of two requests with one key wins, and the other is told to ask again.
 */
export async function keepAnswers(unit: Unit, box: SecretBox): Promise<void> {
  const rows = unit.answers.flatMap(({ request, status, body }) =>
    request.idempotency
      ? [{ ...request.idempotency, status, body: box.seal(JSON.stringify(body)), createdAt: unit.at }]
      : [],
  );
  const kept = await insertRows(unit, IdempotencyRecord, rows, { onConflict: 'nothing', returning: ['scope'] });
  if (kept.length < rows.length) throw new IdempotencyInProgress();
}
