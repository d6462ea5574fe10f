import sql, { type Sql } from 'sql-template-tag';
import type { Dialect } from './connection.js';

/**
 * Rows that travel as one JSON document, to be read as a table with one column `value`:
 * `FROM ${jsonRows(…)} AS wanted WHERE … = wanted.value->>0`. The text of the statement stays constant.
 */
export function jsonRows(dialect: Dialect, rows: readonly (readonly unknown[])[]): Sql {
  const document = JSON.stringify(rows);
  return dialect === 'sqlite' ? sql`jsonb_each(${document})` : sql`json_array_elements(${document}::json)`;
}
