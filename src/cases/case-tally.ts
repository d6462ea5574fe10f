import sql, { type Sql } from 'sql-template-tag';
import { jsonRows } from '../database/json-rows.js';
import type { Reads } from '../database/reads.js';
import type { Unit } from '../database/unit.js';
import type { Case } from './case.entity.js';
import { caseViews, type CaseView, inView } from './case.views.js';
import type { CaseState } from './case.states.js';
import { tallyVisibleTo } from './visible-cases.js';
import type { Actor } from '../staff/permissions.access.js';

type Counted = Pick<Case, 'state' | 'assigneeId' | 'teamId' | 'breaching'>;

/** Rows that count the same, so that units which commit at once seldom wait for each other. */
const shards = 8;

/** Moves the counts by what a unit has changed; null stands for a case that was not there before. */
export async function tally(
  unit: Unit,
  changes: readonly { readonly before: Counted | null; readonly after: Counted }[],
): Promise<void> {
  const deltas = new Map<string, { key: readonly [string, string, string, boolean]; n: number }>();
  const count = (counted: Counted, by: number) => {
    const key = [counted.state, counted.assigneeId ?? '', counted.teamId ?? '', Boolean(counted.breaching)] as const;
    const delta = deltas.get(key.join(' ')) ?? { key, n: 0 };
    delta.n += by;
    deltas.set(key.join(' '), delta);
  };
  for (const { before, after } of changes) {
    if (before) count(before, -1);
    count(after, 1);
  }
  const shard = unit.dialect === 'postgres' ? Math.floor(Math.random() * shards) : 0;
  // Always in one order, so that two units do not wait for each other crosswise.
  const rows = [...deltas]
    .filter(([, { n }]) => n !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { key, n }]) => [...key, shard, n]);
  if (rows.length === 0) return;
  await unit.all(sql`INSERT INTO case_tally (state, "assigneeId", "teamId", breaching, shard, n)
    SELECT delta.value->>0, delta.value->>1, delta.value->>2, CAST(delta.value->>3 AS boolean),
      CAST(delta.value->>4 AS integer), CAST(delta.value->>5 AS bigint)
    FROM ${jsonRows(unit.dialect, rows)} AS delta WHERE true
    ON CONFLICT (state, "assigneeId", "teamId", breaching, shard) DO UPDATE SET n = case_tally.n + excluded.n`);
}

/** How many of the cases that this person may see each view holds. */
export async function countViews(reads: Reads, actor: Actor): Promise<Record<CaseView, number>> {
  const rows = await reads.all<{
    state: CaseState;
    whose: 'me' | 'none' | 'other';
    breaching: number | boolean;
    n: number;
  }>(
    sql`SELECT state, ${whose(actor.id)} AS whose, breaching, sum(n) AS n
      FROM case_tally WHERE ${tallyVisibleTo(actor)} GROUP BY state, 2, breaching`,
  );
  const counts = Object.fromEntries(caseViews.map((view) => [view, 0])) as Record<CaseView, number>;
  for (const { state, whose, breaching, n } of rows) {
    const assigneeId = whose === 'me' ? actor.id : whose === 'none' ? null : '';
    for (const view of caseViews) {
      if (inView(view, { state, assigneeId, breaching: Boolean(breaching) }, actor.id))
        counts[view] += Number(n);
    }
  }
  return counts;
}

const whose = (staffId: string): Sql =>
  sql`CASE "assigneeId" WHEN ${staffId} THEN 'me' WHEN '' THEN 'none' ELSE 'other' END`;
