import sql, { type Sql, empty, join, raw } from 'sql-template-tag';
import type { Dialect } from '../database/connection.js';
import type { Grouping } from './sentiment.schema.js';
import type { TimeBucket } from './time-buckets.policy.js';

/** What to count, into which buckets, and by what to tell groups apart. */
export interface Question {
  readonly buckets: readonly TimeBucket[];
  readonly brands: readonly string[] | undefined;
  readonly groupBy: Grouping | undefined;
}

/** The buckets as rows: number, first millisecond, first millisecond after. */
export function bucketRows(dialect: Dialect, buckets: readonly TimeBucket[]): Sql {
  const rows = JSON.stringify(buckets.map(({ from, to }, index) => [index, from, to]));
  return dialect === 'sqlite'
    ? sql`(SELECT value->>0 AS bucket, value->>1 AS since, value->>2 AS until FROM json_each(${rows}))`
    : sql`(SELECT (value->>0)::integer AS bucket, (value->>1)::bigint AS since, (value->>2)::bigint AS until
        FROM json_array_elements(${rows}::json) AS value)`;
}

/**
 * The JSON list in `column` names one of the brands. Quotes inside a name are escaped, so a hit is a whole name;
 * LIKE would not do, because it ignores case on SQLite alone.
 */
export function namesBrand(dialect: Dialect, column: Sql, brands: readonly string[] | undefined): Sql {
  if (!brands) return empty;
  const place = raw(dialect === 'sqlite' ? 'instr' : 'strpos');
  const hits = brands.map((brand) => sql`${place}(${column}, ${JSON.stringify(brand)}) > 0`);
  return sql`AND (${join(hits, ' OR ')})`;
}

/** Counts by bucket, group and label, from the rollup. A brand group is still the whole list of brands. */
export function countQuery(dialect: Dialect, { buckets, brands, groupBy }: Question): Sql {
  const group = groupBy ? raw(groupBy === 'brand' ? 'r.brands' : `r.${groupBy}`) : sql`''`;
  // CROSS JOIN keeps SQLite from turning the loops round: each bucket is one walk of the index.
  return sql`SELECT b.bucket, ${group} AS "group", r.label, sum(r.count) AS count
    FROM ${bucketRows(dialect, buckets)} AS b CROSS JOIN sentiment_rollup r
    WHERE r."quarterAt" >= b.since AND r."quarterAt" < b.until ${namesBrand(dialect, sql`r.brands`, brands)}
    GROUP BY 1, 2, 3 HAVING sum(r.count) <> 0`;
}
