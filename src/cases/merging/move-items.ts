import sql, { raw, type Sql } from 'sql-template-tag';
import type { Unit } from '../../database/unit.js';
import type { MovedKind } from './case-merge-item.entity.js';

export interface MergeOf {
  readonly mergeId: string;
  readonly fromId: string;
  readonly intoId: string;
}

export interface MovedItem {
  readonly id: string;
  readonly version: number;
}

/** Complaints and replies are no newer for being elsewhere: nobody decides on them by version. */
const versions: Readonly<Record<MovedKind, Sql>> = {
  complaint: sql`version`,
  mention: sql`version + 1`,
  case_reply: sql`version`,
  mail_message: sql`version`,
  claim: sql`version + 1`,
};

/** Moves everything of a kind from one case to the other, however much it is, and notes what it was. */
export async function moveItems(unit: Unit, kind: MovedKind, { mergeId, fromId, intoId }: MergeOf): Promise<MovedItem[]> {
  await unit.write(sql`INSERT INTO case_merge_item ("mergeId", kind, "itemId")
    SELECT CAST(${mergeId} AS text), CAST(${kind} AS text), id FROM ${raw(`"${kind}"`)} WHERE "caseId" = ${fromId}`);
  return unit.all<MovedItem>(sql`UPDATE ${raw(`"${kind}"`)}
    SET "caseId" = ${intoId}, version = ${versions[kind]}, "updatedAt" = ${unit.at} WHERE "caseId" = ${fromId}
    RETURNING id, version`);
}

/** Moves back what a merge has moved and is still where it put it. */
export function returnItems(unit: Unit, kind: MovedKind, { mergeId, fromId, intoId }: MergeOf): Promise<MovedItem[]> {
  return unit.all<MovedItem>(sql`UPDATE ${raw(`"${kind}"`)}
    SET "caseId" = ${fromId}, version = ${versions[kind]}, "updatedAt" = ${unit.at}
    WHERE "caseId" = ${intoId} AND id IN
      (SELECT "itemId" FROM case_merge_item WHERE "mergeId" = ${mergeId} AND kind = ${kind})
    RETURNING id, version`);
}
