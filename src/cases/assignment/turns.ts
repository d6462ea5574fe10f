import sql from 'sql-template-tag';
import { jsonRows } from '../../database/json-rows.js';
import type { Unit } from '../../database/unit.js';
import type { Given } from './assignment.policy.js';

/** Keeps each member's last turn. */
export async function keepTurns(unit: Unit, teamId: string, given: readonly Given[]): Promise<void> {
  const turns = new Map(given.map(({ staffId, turn }) => [staffId, turn]));
  if (turns.size === 0) return;
  await unit.all(sql`UPDATE team_member SET turn = CAST(given.value->>1 AS bigint)
    FROM ${jsonRows(unit.dialect, [...turns])} AS given
    WHERE "teamId" = ${teamId} AND "staffId" = given.value->>0`);
}
