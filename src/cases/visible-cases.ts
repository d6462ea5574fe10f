import sql, { join, type Sql } from 'sql-template-tag';
import type { Actor } from '../staff/permissions.access.js';
import { seesEveryTeam } from './case.access.js';

/** The same rule as `maySeeCase`, as a condition on the case `c`; null when it keeps every case. */
export function visibleTo(actor: Actor): Sql | null {
  if (seesEveryTeam(actor)) return null;
  return actor.teamIds.length === 0
    ? sql`c."teamId" IS NULL`
    : sql`(c."teamId" IS NULL OR c."teamId" IN (${join([...actor.teamIds])}))`;
}

/** And on the counts of cases. */
export const tallyVisibleTo = (actor: Actor): Sql =>
  seesEveryTeam(actor) ? sql`true` : sql`"teamId" IN (${join(['', ...actor.teamIds])})`;

/** For what belongs to a case: whether the case with this id may be seen. */
export function caseVisibleTo(actor: Actor, caseId: Sql): Sql {
  const visible = visibleTo(actor);
  return visible ? sql`EXISTS (SELECT 1 FROM support_case c WHERE c.id = ${caseId} AND ${visible})` : sql`true`;
}
