import type { QueryRunner } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import { postgresCompound, sqliteCompound } from './compound.js';

export type Dialect = 'sqlite' | 'postgres';

/** One connection to one database: runs SQL text with values and gives rows back. */
export interface Connection {
  readonly dialect: Dialect;
  /** Runs any statement; rows of a SELECT or of a RETURNING clause, else an empty list. */
  all<Row>(sql: Sql): Promise<Row[]>;
  /** The same for a statement whose rows nobody wants. */
  write(sql: Sql): Promise<void>;
}

/** The part of a node-sqlite3 `Statement` and `Database` that is used here. */
interface SqliteStatement {
  all(values: unknown[], done: (error: Error | null, rows: unknown[]) => void): void;
  finalize(): void;
}
interface SqliteDatabase {
  prepare(text: string, done: (error: Error | null) => void): SqliteStatement;
  exec(script: string, done: (error: Error | null) => void): void;
  interrupt(): void;
}

const preparedMax = 200;
const compoundsMax = 50;

/**
 * Speaks to node-sqlite3 directly: TypeORM's `query()` decides by the first word of the statement
 * whether rows come back and so loses those of `INSERT … RETURNING`, and it prepares every time.
 */
export class SqliteConnection implements Connection {
  readonly dialect = 'sqlite' as const;
  private readonly prepared = new Map<string, Promise<SqliteStatement>>();
  /** Texts of statements that were written together, and the INSERT that writes them. */
  private readonly compounds = new Map<string, string>();

  private constructor(private readonly database: SqliteDatabase) {}

  static async of(runner: QueryRunner): Promise<SqliteConnection> {
    return new SqliteConnection((await runner.connect()) as SqliteDatabase);
  }

  all<Row>(sql: Sql): Promise<Row[]> {
    return this.run(sql.sql, sql.values.map(bindable)) as Promise<Row[]>;
  }

  async write(sql: Sql): Promise<void> {
    await this.all(sql);
  }

  /** Writes all statements or none, in one trip and with a commit of their own: for use outside any transaction. */
  async together(statements: readonly Sql[]): Promise<void> {
    const texts = statements.map(({ sql }) => sql).join(';');
    const insert = this.compounds.get(texts) ?? (await this.compound(texts, statements));
    await this.run(insert, statements.flatMap(({ values }) => values.map(bindable)));
  }

  /** Statements without values whose text is fixed: BEGIN, SAVEPOINT, COMMIT, PRAGMA. */
  exec(text: string): Promise<unknown[]> {
    return this.run(text, []);
  }

  /** Several statements of fixed text in one trip to the driver's thread; their rows are not wanted. */
  script(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.database.exec(text, (error) => (error ? reject(error) : resolve()));
    });
  }

  interrupt(): void {
    this.database.interrupt();
  }

  /** Statements left open keep the database file from closing. */
  async release(): Promise<void> {
    await Promise.all([...this.prepared].map(([text, statement]) => this.forget(text, statement)));
  }

  private async compound(texts: string, statements: readonly Sql[]): Promise<string> {
    if (this.compounds.size === compoundsMax) throw new Error('Too many kinds of statements are written together.');
    const { setUp, insert } = sqliteCompound(`compound_${this.compounds.size}`, statements);
    // Also when it cannot be set up: its name is taken.
    this.compounds.set(texts, insert);
    await this.script(setUp);
    return insert;
  }

  private async run(text: string, values: unknown[]): Promise<unknown[]> {
    const statement = await this.statement(text);
    return new Promise((resolve, reject) => {
      statement.all(values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  }

  /** Two that want the same new statement at once share it: one that nobody keeps would never be closed. */
  private statement(text: string): Promise<SqliteStatement> {
    const known = this.prepared.get(text);
    if (known) return known;
    const made = new Promise<SqliteStatement>((resolve, reject) => {
      const statement: SqliteStatement = this.database.prepare(text, (error) => (error ? reject(error) : resolve(statement)));
    });
    this.prepared.set(text, made);
    made.catch(() => this.prepared.delete(text));
    if (this.prepared.size > preparedMax) {
      const [oldest] = this.prepared;
      if (oldest) void this.forget(...oldest);
    }
    return made;
  }

  private forget(text: string, statement: Promise<SqliteStatement>): Promise<void> {
    this.prepared.delete(text);
    return statement.then(
      (made) => made.finalize(),
      () => undefined,
    );
  }
}

export class PostgresConnection implements Connection {
  readonly dialect = 'postgres' as const;

  constructor(private readonly runner: Pick<QueryRunner, 'query'>) {}

  async all<Row>(sql: Sql): Promise<Row[]> {
    // Of UPDATE and DELETE, TypeORM gives [rows, affected]; asked for the structured result it gives one shape.
    const result = await (this.runner as QueryRunner).query(sql.text, sql.values.map(bindable), true);
    return (result.records ?? []) as Row[];
  }

  async write(sql: Sql): Promise<void> {
    await this.all(sql);
  }

  /** Writes all statements or none, in one trip; outside a transaction, with a commit of their own. */
  async together(statements: readonly Sql[]): Promise<void> {
    const { text, values } = postgresCompound(statements);
    const client = (await (this.runner as QueryRunner).connect()) as PostgresClient;
    await client.query({ name: nameOf(text), text, values: values.map(bindable) });
  }
}

interface PostgresClient {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<unknown>;
}

/** PostgreSQL keeps the plan of a statement that has a name. Their texts are few: values travel beside them. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `redress_${names.size}`;
  names.set(text, name);
  return name;
}

function bindable(value: unknown): unknown {
  return value === undefined ? null : value;
}
