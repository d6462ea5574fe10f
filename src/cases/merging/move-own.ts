import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Unit } from '../../database/unit.js';
import type { OwnKind } from './case-merge-item.entity.js';
import type { MergeOf } from './move-items.js';

/** What tells the rows of one case apart, and what else they say. */
const columnsOf = {
  case_follower: ['staffId', 'createdAt'],
  case_tick: ['itemId', 'staffId', 'at'],
} as const;

/**
 * Brings what a case has once for each person or thing: followers and ticks are the survivor's too, and a draft goes
 * where its writer will be. Where the survivor has one of its own, that one stays.
 */
export async function bringOwn(unit: Unit, way: MergeOf): Promise<void> {
  for (const kind of ['case_follower', 'case_tick'] as const) {
    const [key, ...others] = columnsOf[kind];
    await note(unit, kind, key, way);
    const columns = named([key, ...others]);
    await unit.write(sql`INSERT INTO ${raw(kind)} ("caseId", ${columns})
      SELECT CAST(${way.intoId} AS text), ${columns} FROM ${raw(kind)}
      WHERE "caseId" = ${way.fromId} AND ${raw(`"${key}"`)} IN (${noted(kind, way)})`);
  }
  await note(unit, 'reply_draft', 'staffId', way);
  await unit.write(sql`UPDATE reply_draft SET "caseId" = ${way.intoId}
    WHERE "caseId" = ${way.fromId} AND "staffId" IN (${noted('reply_draft', way)})`);
}

/** Takes it back as it came: what somebody has changed since `mergedAt` (epoch milliseconds) stays with the survivor. */
export async function returnOwn(unit: Unit, way: MergeOf, mergedAt: number): Promise<void> {
  for (const kind of ['case_follower', 'case_tick'] as const) {
    const [key, ...others] = columnsOf[kind];
    const same = [key, ...others].map((column) => sql`${raw(`o."${column}" = ${kind}."${column}"`)}`);
    await unit.write(sql`DELETE FROM ${raw(kind)} WHERE "caseId" = ${way.intoId}
      AND ${raw(`"${key}"`)} IN (${noted(kind, way)})
      AND EXISTS (SELECT 1 FROM ${raw(kind)} o WHERE o."caseId" = ${way.fromId} AND ${join(same, ' AND ')})`);
  }
  await unit.write(sql`UPDATE reply_draft SET "caseId" = ${way.fromId}
    WHERE "caseId" = ${way.intoId} AND "updatedAt" <= ${mergedAt} AND "staffId" IN (${noted('reply_draft', way)})
    AND "staffId" NOT IN (SELECT "staffId" FROM reply_draft WHERE "caseId" = ${way.fromId})`);
}

const note = (unit: Unit, kind: OwnKind, key: string, { mergeId, fromId, intoId }: MergeOf) =>
  unit.write(sql`INSERT INTO case_merge_item ("mergeId", kind, "itemId")
    SELECT CAST(${mergeId} AS text), CAST(${kind} AS text), ${raw(`"${key}"`)} FROM ${raw(kind)}
    WHERE "caseId" = ${fromId}
    AND ${raw(`"${key}"`)} NOT IN (SELECT ${raw(`"${key}"`)} FROM ${raw(kind)} WHERE "caseId" = ${intoId})`);

const noted = (kind: OwnKind, { mergeId }: MergeOf): Sql =>
  sql`SELECT "itemId" FROM case_merge_item WHERE "mergeId" = ${mergeId} AND kind = ${kind}`;

const named = (columns: readonly string[]): Sql => raw(columns.map((column) => `"${column}"`).join(', '));
