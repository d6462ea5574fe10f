import path from 'node:path';
import { DataSource } from 'typeorm';
import { codeOf } from './storage-error.js';
import { sqliteDriver } from './sqlite-driver.js';

/** Another process works with this data folder. */
export class DatabaseLocked extends Error {
  constructor(dataDir: string) {
    super(
      `Another Redress process is using ${dataDir}. The embedded database has one writing process: ` +
        'stop that one first, or set REDRESS_DATA_DIR to another folder.',
    );
    this.name = 'DatabaseLocked';
  }
}

/**
 * Held for as long as the process lives. The lock is the operating system's, taken by SQLite on a small
 * file beside the database: unlike a file with a process id in it, it cannot be left behind by a crash.
 */
export class DatabaseLock {
  private constructor(private readonly source: DataSource) {}

  static async take(dataDir: string): Promise<DatabaseLock> {
    const source = new DataSource({ type: 'sqlite', driver: sqliteDriver, database: path.join(dataDir, 'redress.lock') });
    try {
      await source.initialize();
      await source.query('PRAGMA busy_timeout = 300');
      await source.query('BEGIN EXCLUSIVE');
    } catch (error) {
      if (source.isInitialized) await source.destroy();
      if (codeOf(error) !== 'SQLITE_BUSY') throw error;
      throw new DatabaseLocked(dataDir);
    }
    return new DatabaseLock(source);
  }

  async release(): Promise<void> {
    await this.source.query('ROLLBACK');
    await this.source.destroy();
  }
}
