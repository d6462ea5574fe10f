import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { BadCursor, decodeCursor, encodeCursor } from '../../common/paging.js';
import type { Reads } from '../../database/reads.js';
import type { Actor } from '../../staff/permissions.access.js';
import { seesEveryTeam } from '../case.access.js';

interface Wanted {
  readonly table: 'reply_template' | 'macro';
  readonly cursor: string | undefined;
  readonly limit: number;
  /** `none`: those that are everybody's. */
  readonly team: string | undefined;
  readonly where?: readonly Sql[];
}

/** A page of what belongs to everybody and to the teams of whoever asks, by name: `mayUse` as SQL. */
export async function usableByName(reads: Reads, actor: Actor, { table, cursor, limit, team, where = [] }: Wanted) {
  const after = decodeCursor(table, cursor, 2);
  if (after?.some((key) => typeof key !== 'string')) throw new BadCursor();
  const conditions = [
    seesEveryTeam(actor) ? sql`true` : sql`("teamId" IS NULL OR "teamId" IN (${join(['', ...actor.teamIds])}))`,
    ...(team === undefined ? [] : [team === 'none' ? sql`"teamId" IS NULL` : sql`"teamId" = ${team}`]),
    ...where,
  ];
  const place = after ? sql`AND (name, id) > (${after[0]}, ${after[1]})` : empty;
  const rows = await reads.all<{ id: string; name: string }>(
    sql`SELECT id, name FROM ${raw(table)} WHERE ${join(conditions, ' AND ')} ${place} ORDER BY name, id LIMIT ${limit + 1}`,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    ids: shown.map(({ id }) => id),
    nextCursor: rows.length > limit && last ? encodeCursor(table, [last.name, last.id]) : null,
  };
}
