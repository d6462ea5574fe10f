import sql from 'sql-template-tag';
import { newId } from '../common/ids.js';
import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { SourceBlindness } from './source-blindness.entity.js';

/**
 * Records when a source went out of sight, and when it came back. A new reason while it lasts replaces the
 * old.
 */
export async function recordSight(unit: Unit, sourceId: string, blindReason: string | null): Promise<void> {
  const lasting = sql`"sourceId" = ${sourceId} AND "toAt" IS NULL`;
  if (blindReason === null) {
    await unit.all(sql`UPDATE source_blindness SET "toAt" = ${unit.at} WHERE ${lasting}`);
    return;
  }
  const open = await unit.all(
    sql`UPDATE source_blindness SET reason = ${blindReason} WHERE ${lasting} RETURNING id`,
  );
  if (open.length > 0) return;
  await insertRows(unit, SourceBlindness, [
    { id: newId(), sourceId, fromAt: unit.at, toAt: null, reason: blindReason },
  ]);
}
