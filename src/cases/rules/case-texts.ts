import sql, { join } from 'sql-template-tag';
import type { Reads } from '../../database/reads.js';
import type { Unit } from '../../database/unit.js';

/** As many texts of a case are looked at, the latest; a rule is about what is being said now. */
const textsMax = 5;

/** What customers wrote in these cases: subject and body, newest first. */
export async function textsOf(reader: Pick<Unit | Reads, 'all'>, caseIds: readonly string[]): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  if (caseIds.length === 0) return texts;
  const rows = await reader.all<{ caseId: string; body: string; subject: string | null }>(sql`
    SELECT "caseId", subject, body FROM (
      SELECT "caseId", subject, body, row_number() OVER (PARTITION BY "caseId" ORDER BY "createdAt" DESC, id DESC) AS n
      FROM complaint WHERE "caseId" IN (${join([...caseIds])})
      ) AS latest WHERE n <= ${textsMax} ORDER BY "caseId", n`);
  for (const { caseId, body, subject } of rows) {
    const text = subject === null ? body : `${subject}\n${body}`;
    texts.set(caseId, [...(texts.get(caseId) ?? []), text]);
  }
  return texts;
}
