import sql from 'sql-template-tag';
import type { Reads } from '../database/reads.js';
import type { Tx } from '../database/tx.js';
import { quarterOf } from './rollup-cell.js';
import { nextHeard, recounted, type Span } from './rollup-recount.js';

/** A cell of the rollup that is not what a recount gives; `excess` is negative where too few are counted. */
export interface Difference {
  readonly quarterAt: number;
  readonly brands: string;
  readonly source: string;
  readonly label: string;
  readonly topic: string;
  readonly product: string;
  readonly excess: number;
}

/** How much is looked at with one statement, or rebuilt in one unit (milliseconds). */
const chunkMs = 24 * 60 * 60 * 1000;

/**
 * Compares the rollup with a recount, a day at a time. Each day is one statement and so one moment
 * of the database: it is exact while the server goes on counting.
 */
export async function verifyRollup(
  reads: Reads,
): Promise<{ readonly days: number; readonly differences: Difference[] }> {
  const differences: Difference[] = [];
  let days = 0;
  for await (const span of chunks((from) => reads.one(nextHeard(from)))) {
    days += 1;
    const rows = await reads.all<Difference>(sql`
      SELECT "quarterAt", brands, source, label, topic, product, sum(count) AS excess FROM (
        SELECT "quarterAt", brands, source, label, topic, product, count FROM sentiment_rollup
          WHERE "quarterAt" >= ${span.from} AND "quarterAt" < ${span.to}
        UNION ALL
        SELECT "quarterAt", brands, source, label, topic, product, -count FROM (${recounted(span)}) AS recounted
      ) AS compared
      GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(count) <> 0 ORDER BY 1, 2, 3, 4, 5, 6`);
    differences.push(
      ...rows.map((row) => ({ ...row, quarterAt: Number(row.quarterAt), excess: Number(row.excess) })),
    );
  }
  return { days, differences };
}

/** Counts everything again, a day a unit of work, so that intake waits for a day's count at the most. */
export async function rebuildRollup(tx: Tx, reads: Reads): Promise<{ readonly days: number }> {
  let days = 0;
  for await (const { from, to } of chunks((start) => reads.one(nextHeard(start)))) {
    days += 1;
    await tx.run(async (unit) => {
      // Who counts at this moment either has committed before the lock, and is seen, or adds after it.
      if (unit.dialect === 'postgres')
        await unit.all(sql`LOCK TABLE sentiment_rollup IN SHARE ROW EXCLUSIVE MODE`);
      await unit.all(sql`DELETE FROM sentiment_rollup WHERE "quarterAt" >= ${from} AND "quarterAt" < ${to}`);
      await unit.all(sql`INSERT INTO sentiment_rollup ("quarterAt", brands, source, label, topic, product, shard, count)
        SELECT "quarterAt", brands, source, label, topic, product, 0, sum(count)
        FROM (${recounted({ from, to })}) AS recounted GROUP BY 1, 2, 3, 4, 5, 6`);
    });
  }
  return { days };
}

/** Days in which something was said or counted; empty stretches are stepped over. */
async function* chunks(
  next: (from: number) => Promise<{ at: number | null } | undefined>,
): AsyncGenerator<Span> {
  for (let from = Number.MIN_SAFE_INTEGER; ;) {
    const at = (await next(from))?.at ?? null;
    if (at === null) return;
    const start = quarterOf(Number(at));
    yield { from: start, to: start + chunkMs };
    from = start + chunkMs;
  }
}
