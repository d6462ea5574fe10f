import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import type { Clock } from '../common/clock.js';
import type { Settings } from '../../config/settings.js';
import { DatabaseLock } from './database-lock.js';
import { PostgresReads, type ReportReads, type Reads, SqliteReads } from './reads.js';
import { PostgresTx } from './postgres-tx.js';
import { sqliteDriver } from './sqlite-driver.js';
import { SteadyClient } from './steady-client.js';
import { SqliteTx } from './sqlite-tx.js';
import type { Tx } from './tx.js';

/** Entity and migration classes of both databases; `src/schema.ts` has the list. */
export interface Schema {
  readonly entities: readonly (new () => object)[] | readonly EntitySchema[];
  readonly migrations: { readonly sqlite: readonly (new () => object)[]; readonly postgres: readonly (new () => object)[] };
}

const sqliteFile = (dataDir: string): string => path.join(dataDir, 'redress.sqlite');

/** How to reach the database that the settings name. The only place that knows a driver's name. */
export function connectionOptions(settings: Settings, schema: Schema): DataSourceOptions {
  const shared = { entities: [...schema.entities] as (new () => object)[], synchronize: false, logging: false } as const;
  if (settings.databaseUrl) {
    return {
      ...shared,
      type: 'postgres',
      url: settings.databaseUrl,
      // Epoch milliseconds and minor units fit a double exactly; as strings they would compare wrongly.
      parseInt8: true,
      poolSize: 12,
      migrations: [...schema.migrations.postgres] as (new () => object)[],
      migrationsTransactionMode: 'each',
      extra: { application_name: 'redress', statement_timeout: 60_000, Client: SteadyClient },
    };
  }
  return {
    ...shared,
    type: 'sqlite',
    driver: sqliteDriver,
    database: sqliteFile(settings.dataDir),
    enableWAL: true,
    migrations: [...schema.migrations.sqlite] as (new () => object)[],
    migrationsTransactionMode: 'each',
  };
}

/** The open connections of one process: who writes, who reads, who reports. */
export class Database {
  private constructor(
    readonly tx: Tx,
    readonly reads: Reads,
    readonly reports: ReportReads,
    /** For schema work and backups; everything else goes through `tx` and `reads`. */
    readonly source: DataSource,
    private readonly closing: () => Promise<void>,
  ) {}

  /** Opens, locks (SQLite), and brings the schema up to date. */
  static open(settings: Settings, schema: Schema, clock: Clock): Promise<Database> {
    return settings.databaseUrl ? Database.openPostgres(settings, schema, clock) : Database.openSqlite(settings, schema, clock);
  }

  async close(): Promise<void> {
    await this.tx.close();
    await this.closing();
  }

  private static async openPostgres(settings: Settings, schema: Schema, clock: Clock): Promise<Database> {
    const options = connectionOptions(settings, schema);
    const source = await new DataSource(options).initialize();
    const reporting = await new DataSource({
      ...options,
      poolSize: 2,
      extra: { application_name: 'redress reports', statement_timeout: 5_000, Client: SteadyClient },
    } as DataSourceOptions).initialize();
    await migrateOnce(source);
    return new Database(
      new PostgresTx(source, clock),
      new PostgresReads(source),
      new PostgresReads(reporting),
      source,
      async () => {
        await source.destroy();
        await reporting.destroy();
      },
    );
  }

  private static async openSqlite(settings: Settings, schema: Schema, clock: Clock): Promise<Database> {
    mkdirSync(settings.dataDir, { recursive: true });
    const lock = await DatabaseLock.take(settings.dataDir);
    const options = connectionOptions(settings, schema);
    const source = await new DataSource(options).initialize();
    // TypeORM's WAL switch leaves synchronous at NORMAL, with which a power cut may undo an acknowledged commit.
    await source.query('PRAGMA synchronous = FULL');
    await source.query('PRAGMA busy_timeout = 5000');
    await source.query('PRAGMA journal_size_limit = 67108864');
    // Pages of 4 KiB. The ends of many indexes change with every commit: copied back now and then, not each time.
    await source.query('PRAGMA wal_autocheckpoint = 8000');
    // KiB. What does not fit is written out in the middle of a transaction, and read again in the next.
    await source.query('PRAGMA cache_size = -65536');
    await source.query('PRAGMA temp_store = MEMORY');
    await source.runMigrations();
    await source.query('PRAGMA foreign_keys = ON');
    const readers = await Promise.all([0, 1, 2].map(() => readOnly(options)));
    const [first, second, third] = readers as [DataSource, DataSource, DataSource];
    const reads = new SqliteReads([first, second]);
    const reports = new SqliteReads([third], 5_000);
    return new Database(new SqliteTx(source, clock), reads, reports, source, async () => {
      await reads.close();
      await reports.close();
      for (const reader of readers) await reader.destroy();
      await source.query('PRAGMA wal_checkpoint(TRUNCATE)');
      await source.destroy();
      await lock.release();
    });
  }
}

async function readOnly(options: DataSourceOptions): Promise<DataSource> {
  const source = await new DataSource(options).initialize();
  await source.query('PRAGMA query_only = ON');
  await source.query('PRAGMA busy_timeout = 5000');
  return source;
}

/** Several processes may start at once; one of them migrates and the others wait for it. */
async function migrateOnce(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock(714411)');
    await source.runMigrations();
  } finally {
    await runner.query('SELECT pg_advisory_unlock(714411)');
    await runner.release();
  }
}
