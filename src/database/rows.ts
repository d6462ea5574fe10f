import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import sql, { raw, type Sql, join } from 'sql-template-tag';
import type { Unit } from './unit.js';

interface InsertOptions {
  /** `nothing`: a row that is there already stays, and the new one is not returned. */
  readonly onConflict?: 'nothing';
  readonly returning?: readonly string[];
}

/** Quotes a name for both databases. */
export const name = (identifier: string): Sql => raw(`"${identifier.replaceAll('"', '')}"`);

/**
 * Writes any number of rows with one statement of constant text, so that it is prepared once:
 * the rows travel as one JSON document and are taken apart by the database.
 */
export async function insertRows<Entity extends ObjectLiteral, Returned = never>(
  unit: Unit,
  entity: EntityTarget<Entity>,
  rows: readonly Partial<Entity>[],
  { onConflict, returning }: InsertOptions = {},
): Promise<Returned[]> {
  if (rows.length === 0) return [];
  const metadata = unit.manager.connection.getMetadata(entity);
  const columns = metadata.columns.filter((column) => rows.some((row) => row[column.propertyName] !== undefined));
  return insert(unit, metadata, columns, documentOf(columns.map(formOf), rows), { onConflict, returning });
}

/** How a column goes into a document; plain data, so that another thread can make the document. */
export interface ColumnForm {
  readonly property: string;
  readonly isJson: boolean;
}

/** The columns of a table, for a document with all of them. */
export function columnForms<Entity extends ObjectLiteral>(source: DataSource, entity: EntityTarget<Entity>): ColumnForm[] {
  return source.getMetadata(entity).columns.map(formOf);
}

/** Rows as the JSON document in which they travel. */
export function documentOf(columns: readonly ColumnForm[], rows: readonly ObjectLiteral[]): string {
  return JSON.stringify(rows.map((row) => columns.map(({ property, isJson }) => stored(row[property], isJson))));
}

/** Like `insertRows`, of a document that `documentOf` has made of all columns of the table. */
export function insertDocument<Entity extends ObjectLiteral, Returned = never>(
  unit: Unit,
  entity: EntityTarget<Entity>,
  document: string,
  options: InsertOptions = {},
): Promise<Returned[]> {
  const metadata = unit.manager.connection.getMetadata(entity);
  return insert(unit, metadata, metadata.columns, document, options);
}

async function insert<Returned>(
  unit: Unit,
  metadata: EntityMetadata,
  columns: readonly Column[],
  document: string,
  { onConflict, returning }: InsertOptions,
): Promise<Returned[]> {
  const names = join(columns.map((column) => name(column.databaseName)));
  const conflict = onConflict === 'nothing' ? sql` ON CONFLICT DO NOTHING` : sql``;
  const answer = returning ? sql` RETURNING ${join(returning.map(name))}` : sql``;
  const statement = sql`INSERT INTO ${name(metadata.tableName)} (${names}) ${unpacked(unit, columns, document)}${conflict}${answer}`;
  if (returning) return unit.all<Returned>(statement);
  await unit.write(statement);
  return [];
}

/**
 * Sets the given columns of many rows, each found by its `id`, with one statement.
 * Every row must name the same columns.
 */
export async function updateRows<Entity extends ObjectLiteral & { id: string }>(
  unit: Unit,
  entity: EntityTarget<Entity>,
  rows: readonly (Partial<Entity> & { id: string })[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const metadata = unit.manager.connection.getMetadata(entity);
  const columns = metadata.columns.filter((column) => column.propertyName in first);
  const document = documentOf(columns.map(formOf), rows);
  const changed = columns.filter((column) => column.propertyName !== 'id');
  const table = name(metadata.tableName);
  await unit.write(sql`UPDATE ${table}
    SET ${join(changed.map((column) => sql`${name(column.databaseName)} = incoming.${name(column.databaseName)}`))}
    FROM (${unpacked(unit, columns, document)}) AS incoming
    WHERE ${table}."id" = incoming."id"`);
}

type Column = EntityMetadata['columns'][number];

function unpacked(unit: Unit, columns: readonly Column[], document: string): Sql {
  const picked = columns.map((column, index) =>
    unit.dialect === 'sqlite'
      ? raw(`value->>${index} AS "${column.databaseName}"`)
      : raw(`(value->>${index})::${postgresType(column)} AS "${column.databaseName}"`),
  );
  // SQLite reads `FROM x ON CONFLICT` as a join unless a WHERE stands between.
  return unit.dialect === 'sqlite'
    ? sql`SELECT ${join(picked)} FROM jsonb_each(${document}) WHERE true`
    : // Taken apart once: of plain `json` every column would read the text of its row again.
      sql`SELECT ${join(picked)} FROM jsonb_array_elements(${document}::jsonb) AS value`;
}

const formOf = (column: Column): ColumnForm => ({ property: column.propertyName, isJson: column.type === 'simple-json' });

function stored(value: unknown, isJson: boolean): unknown {
  if (value === undefined || value === null) return null;
  return isJson ? JSON.stringify(value) : value;
}

const postgresType = (column: Column): string => (column.type === 'simple-json' ? 'text' : String(column.type));
