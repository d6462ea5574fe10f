import sql from 'sql-template-tag';
import type { Unit } from '../database/unit.js';
import { jsonRows } from '../database/json-rows.js';
import type { CaseState } from './case.states.js';
import type { History } from './sla.policy.js';

/** When these cases were in which state, from their timelines: what pauses the clocks. */
export async function stateHistories(unit: Unit, caseIds: readonly string[]): Promise<Map<string, History>> {
  if (caseIds.length === 0) return new Map();
  const rows = await unit.all<{ caseId: string; at: number; data: string }>(
    sql`SELECT t."caseId", t.at, t.data FROM ${jsonRows(
      unit.dialect,
      caseIds.map((id) => [id]),
    )} AS wanted
      JOIN timeline_entry t ON t."caseId" = wanted.value->>0
      WHERE t.kind IN ('case.opened', 'case.moved', 'case.merged', 'case.unmerged') ORDER BY t.at, t.id`,
  );
  const histories = new Map<string, { at: number; state: CaseState }[]>(caseIds.map((id) => [id, []]));
  for (const { caseId, at, data } of rows) {
    const { to } = JSON.parse(data) as { to: CaseState };
    histories.get(caseId)?.push({ at: Number(at), state: to });
  }
  return histories;
}
