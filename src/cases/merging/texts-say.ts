import sql from 'sql-template-tag';
import type { Unit } from '../../database/unit.js';
import type { Label } from '../../sentiment/label.js';
import type { TextsSay } from './merged-case.js';

interface Row {
  readonly severity: number | null;
  readonly score: number;
  readonly label: Label;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly complainedAt: number | null;
}

/** What the complaints and mentions of a case say together; null when it has none. */
export async function textsOf(unit: Unit, caseId: string): Promise<TextsSay | null> {
  const row = await unit.one<Row>(sql`WITH said AS (
      SELECT severity, score, label, "createdAt", "createdAt" AS "complainedAt" FROM complaint WHERE "caseId" = ${caseId}
      UNION ALL
      SELECT severity, score, label, "createdAt", NULL FROM mention WHERE "caseId" = ${caseId} AND "deletedAt" IS NULL)
    SELECT max(severity) AS severity, min(score) AS score,
      (SELECT label FROM said ORDER BY score, label LIMIT 1) AS label,
      min("createdAt") AS "firstAt", max("createdAt") AS "lastAt", min("complainedAt") AS "complainedAt" FROM said`);
  if (!row || row.severity === null) return null;
  return {
    severity: Number(row.severity),
    score: Number(row.score),
    label: row.label,
    firstAt: Number(row.firstAt),
    lastAt: Number(row.lastAt),
    complainedAt: row.complainedAt === null ? null : Number(row.complainedAt),
  };
}
