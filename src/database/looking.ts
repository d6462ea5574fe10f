import { existsSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import sql from 'sql-template-tag';
import type { Settings } from '../../config/settings.js';
import { connectionOptions, type Schema } from './database.js';
import { PostgresReads, type Reads, SqliteReads } from './reads.js';

/** There is nothing to look at: no process has ever been started with this data folder. */
export class NoDatabase extends Error {
  constructor(dataDir: string) {
    super(`There is no database in ${dataDir}. Start Redress once, or set REDRESS_DATA_DIR.`);
    this.name = 'NoDatabase';
  }
}

/** A database that is only looked at: works beside a running server, takes no lock and changes nothing. */
export class Looking {
  private constructor(
    readonly reads: Reads,
    private readonly source: DataSource,
    private readonly closing: () => Promise<void>,
  ) {}

  static async at(settings: Settings, schema: Schema): Promise<Looking> {
    if (settings.databaseUrl === null && !existsSync(path.join(settings.dataDir, 'redress.sqlite'))) {
      throw new NoDatabase(settings.dataDir);
    }
    const source = await new DataSource(connectionOptions(settings, schema)).initialize();
    if (settings.databaseUrl !== null)
      return new Looking(new PostgresReads(source), source, () => source.destroy());
    await source.query('PRAGMA query_only = ON');
    await source.query('PRAGMA busy_timeout = 5000');
    const reads = new SqliteReads([source]);
    return new Looking(reads, source, async () => {
      await reads.close();
      await source.destroy();
    });
  }

  /** What SQLite finds wrong with its file; empty when sound. PostgreSQL looks after its own. */
  async damage(): Promise<string[]> {
    if (this.reads.dialect === 'postgres') return [];
    const found = await this.reads.all<{ integrity_check: string }>(sql`PRAGMA integrity_check`);
    const orphans = await this.reads.all<{ table: string; rowid: number }>(sql`PRAGMA foreign_key_check`);
    return [
      ...found.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
      ...orphans.map((row) => `Row ${row.rowid} of ${row.table} refers to a row that does not exist.`),
    ];
  }

  /** Writes everything that is committed at this moment to a new file (SQLite only). */
  async copyTo(file: string): Promise<void> {
    await this.source.query('PRAGMA query_only = OFF');
    await this.source.query('VACUUM INTO ?', [file]);
  }

  close(): Promise<void> {
    return this.closing();
  }
}
