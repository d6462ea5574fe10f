import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import { type Connection, type Dialect, PostgresConnection, SqliteConnection } from './connection.js';
import { StorageUnavailable, codeOf } from './storage-error.js';

/**
 * Reads of committed data, outside any unit of work. What is read in order to be written is
 * read through the unit instead.
 */
export abstract class Reads {
  abstract readonly dialect: Dialect;
  abstract all<Row>(sql: Sql): Promise<Row[]>;
  abstract manager(): EntityManager;

  async one<Row>(sql: Sql): Promise<Row | undefined> {
    return (await this.all<Row>(sql))[0];
  }
}

/**
 * Dashboards, exports and recounts: the same reads on connections of their own, so that a long scan
 * never stands in the way of the queue; one statement may take five seconds.
 */
export abstract class ReportReads extends Reads {}

/** A small pool of `query_only` connections; a statement goes to the one with the least to do. */
export class SqliteReads extends Reads {
  readonly dialect = 'sqlite' as const;
  private readonly lanes: { source: DataSource; busy: number; connection: Promise<SqliteConnection> | null }[];

  constructor(
    sources: readonly DataSource[],
    private readonly timeLimitMs?: number,
  ) {
    super();
    this.lanes = sources.map((source) => ({ source, busy: 0, connection: null }));
  }

  manager(): EntityManager {
    return this.idlest().source.manager;
  }

  async all<Row>(sql: Sql): Promise<Row[]> {
    const lane = this.idlest();
    lane.busy += 1;
    try {
      lane.connection ??= SqliteConnection.of(lane.source.createQueryRunner());
      const connection = await lane.connection;
      return await this.limited(connection, connection.all<Row>(sql));
    } finally {
      lane.busy -= 1;
    }
  }

  async close(): Promise<void> {
    for (const lane of this.lanes) await (await lane.connection)?.release();
  }

  private async limited<T>(connection: SqliteConnection, work: Promise<T>): Promise<T> {
    if (this.timeLimitMs === undefined) return work;
    const timer = setTimeout(() => connection.interrupt(), this.timeLimitMs);
    try {
      return await work;
    } catch (error) {
      if (codeOf(error) === 'SQLITE_INTERRUPT') throw new StorageUnavailable('the report took too long');
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private idlest() {
    const [first, ...rest] = this.lanes;
    if (!first) throw new Error('No connection to read from.');
    return rest.reduce((best, lane) => (lane.busy < best.busy ? lane : best), first);
  }
}

export class PostgresReads extends Reads {
  readonly dialect = 'postgres' as const;
  private readonly connection: Connection;

  constructor(private readonly source: DataSource) {
    super();
    // A DataSource hands each query to whichever pooled connection is free.
    this.connection = new PostgresConnection({
      query: async (text: string, values?: unknown[]) => {
        const runner: QueryRunner = source.createQueryRunner();
        try {
          return await runner.query(text, values, true);
        } finally {
          await runner.release();
        }
      },
    } as QueryRunner);
  }

  all<Row>(sql: Sql): Promise<Row[]> {
    return this.connection.all<Row>(sql);
  }

  manager(): EntityManager {
    return this.source.manager;
  }
}
