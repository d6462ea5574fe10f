import { type EntityManager, In } from 'typeorm';
import sql, { type Sql } from 'sql-template-tag';
import type { Dialect } from '../../database/connection.js';
import type { Reads } from '../../database/reads.js';
import { Case } from '../case.entity.js';
import { caseNumber } from '../find-case.js';

/** The ids of a case and of everything that was merged into it, directly or by way of others. */
export const familyOf = (caseId: string): Sql => sql`WITH RECURSIVE family(id) AS (
    SELECT CAST(${caseId} AS text)
    UNION SELECT c.id FROM family f JOIN support_case c ON c."mergedIntoId" = f.id)
  SELECT id FROM family`;

/** The cases that are part of this one, the oldest first. */
export async function mergedInto(reads: Reads, caseId: string) {
  const rows = await reads.all<{ id: string; number: number; subject: string }>(sql`
    SELECT id, number, subject FROM support_case WHERE id IN (${familyOf(caseId)}) AND id <> ${caseId} ORDER BY number`);
  return rows.map(({ id, number, subject }) => ({ id, number: caseNumber(number), subject }));
}

/**
 * For each of these cases, by id, the one in which its work goes on: itself, or what it was merged into. With a
 * `dialect` the survivors are held until the end of the unit, as the cases themselves are.
 */
export async function survivorsOf(
  manager: EntityManager,
  cases: readonly Case[],
  dialect?: Dialect,
): Promise<Map<string, Case>> {
  const lock = dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const known = new Map(cases.map((each) => [each.id, each]));
  const next = new Map(cases.map((each) => [each.id, each]));
  for (;;) {
    const open = [...next.values()].flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
    if (open.length === 0) return next;
    const missing = [...new Set(open)].filter((id) => !known.has(id));
    if (missing.length > 0) {
      const found = await manager.find(Case, { where: { id: In(missing) }, order: { id: 'ASC' }, ...lock });
      for (const each of found) known.set(each.id, each);
    }
    for (const [id, { mergedIntoId }] of next) {
      const into = mergedIntoId === null ? undefined : known.get(mergedIntoId);
      if (into) next.set(id, into);
    }
  }
}
