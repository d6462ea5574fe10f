import sql from 'sql-template-tag';
import type { Unit } from '../database/unit.js';

/** Tells that those are there again whose time away is over. */
export async function welcomeBack(unit: Unit): Promise<void> {
  const back = await unit.all<{ id: string }>(
    sql`UPDATE staff SET "awayUntil" = NULL WHERE "awayUntil" <= ${unit.at} RETURNING id`,
  );
  for (const { id } of back) unit.emit('staff.available', { id });
}
