import sql from 'sql-template-tag';
import type { Unit } from '../database/unit.js';
import { type Cell, mergeCells } from './rollup-cell.js';

/** How many rows of one key PostgreSQL's writers spread over. */
const shards = 8;

/** Adds the cells to the rollup with one statement. */
export async function addToRollup(unit: Unit, cells: readonly Cell[]): Promise<void> {
  const merged = mergeCells(cells);
  if (merged.length === 0) return;
  const shard = unit.dialect === 'postgres' ? Math.floor(Math.random() * shards) : 0;
  const rows = JSON.stringify(
    merged.map((cell) => [
      cell.quarterAt,
      cell.brands,
      cell.source,
      cell.label,
      cell.topic,
      cell.product,
      shard,
      cell.count,
    ]),
  );
  const picked =
    unit.dialect === 'sqlite'
      ? sql`SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7
          FROM jsonb_each(${rows}) WHERE true`
      : sql`SELECT (value->>0)::bigint, value->>1, value->>2, value->>3, value->>4, value->>5,
          (value->>6)::integer, (value->>7)::bigint FROM json_array_elements(${rows}::json) AS value`;
  await unit.write(sql`INSERT INTO sentiment_rollup ("quarterAt", brands, source, label, topic, product, shard, count)
    ${picked}
    ON CONFLICT ("quarterAt", brands, source, label, topic, product, shard)
    DO UPDATE SET count = sentiment_rollup.count + excluded.count`);
}
