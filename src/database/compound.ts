import sql, { join, raw, type Sql } from 'sql-template-tag';

/**
 * SQLite has no statement that writes to several tables, and its driver takes one statement a trip to its thread.
 * A temporary view whose trigger writes to the tables makes one of many: what is inserted into the view
 * are the values of all statements, one after the other.
 */
export function sqliteCompound(name: string, statements: readonly Sql[]): { readonly setUp: string; readonly insert: string } {
  let values = 0;
  const body = statements.map(({ strings }) =>
    strings.reduce((text, part) => `${text}NEW.v${values++}${part}`),
  );
  const columns = Array.from({ length: values }, (_, index) => `v${index}`);
  return {
    setUp: `CREATE TEMP VIEW ${name} (${columns.join()}) AS SELECT ${columns.map(() => 'NULL').join()};
      CREATE TEMP TRIGGER ${name}_write INSTEAD OF INSERT ON ${name} BEGIN ${body.map((text) => `${text};`).join('\n')} END`,
    insert: `INSERT INTO ${name} VALUES (${columns.map(() => '?').join()})`,
  };
}

/** PostgreSQL takes writes as parts of one statement. They do not see each other, so no two may touch one row. */
export const postgresCompound = (statements: readonly Sql[]): Sql =>
  sql`WITH ${join(statements.map((statement, index) => sql`${raw(`w${index}`)} AS (${statement})`))} SELECT 1`;
