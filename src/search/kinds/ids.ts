import sql, { raw, type Sql } from 'sql-template-tag';
import { jsonRows } from '../../database/json-rows.js';
import type { Asked } from '../searchable.js';

/** A table `wanted` of one column `value->>0`. */
export const wanted = ({ dialect }: Asked, ids: readonly string[]): Sql => jsonRows(dialect, ids.map((id) => [id]));

/** Walks a table along its ids. */
export const idsAfter =
  (table: string) =>
  async (asked: Asked, after: string, limit: number): Promise<string[]> => {
    const rows = await asked.all<{ id: string }>(sql`SELECT id FROM ${raw(table)} WHERE id > ${after} ORDER BY id LIMIT ${limit}`);
    return rows.map(({ id }) => id);
  };

/** Rows that say several things about one, gathered by its id. */
export function gathered<Row extends { readonly id: string }>(rows: readonly Row[], fieldsOf: (row: Row) => (string | null)[]): Map<string, (string | null)[]> {
  const groups = new Map<string, (string | null)[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), ...fieldsOf(row)]);
  return groups;
}
