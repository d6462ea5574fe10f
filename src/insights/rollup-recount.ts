import sql, { type Sql, raw } from 'sql-template-tag';
import { quarterMs } from './rollup-cell.js';

/** A span of time: from inclusive, to exclusive (epoch milliseconds). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The remainder is made positive first, so that times before 1970 fall into the right quarter, too. */
const quarter = raw(`("occurredAt" - (("occurredAt" % ${quarterMs}) + ${quarterMs}) % ${quarterMs})`);

/** What the rollup should hold, counted from the complaints and mentions themselves. */
export const recounted = ({ from, to }: Span): Sql => sql`
  SELECT ${quarter} AS "quarterAt", '[]' AS brands, channel AS source, label, category AS topic,
    coalesce(sku, '') AS product, count(*) AS count
  FROM complaint WHERE "occurredAt" >= ${from} AND "occurredAt" < ${to} GROUP BY 1, 2, 3, 4, 5, 6
  UNION ALL
  SELECT ${quarter}, brands, "sourceKind", label, category, '', count(*)
  FROM mention WHERE "occurredAt" >= ${from} AND "occurredAt" < ${to} AND "deletedAt" IS NULL
  GROUP BY 1, 2, 3, 4, 5, 6`;

/** When something was said, or counted, at or after `from`; null when nothing. */
export const nextHeard = (from: number): Sql => sql`
  SELECT min(at) AS at FROM (
    SELECT min("occurredAt") AS at FROM complaint WHERE "occurredAt" >= ${from}
    UNION ALL SELECT min("occurredAt") FROM mention WHERE "occurredAt" >= ${from}
    UNION ALL SELECT min("quarterAt") FROM sentiment_rollup WHERE "quarterAt" >= ${from}
  ) AS heard`;
