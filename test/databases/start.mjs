import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from './postgres.mjs';

/**
 * Once for all flow tests: a migrated SQLite file and a migrated PostgreSQL database, as templates.
 * Each test file then gets its own copy in milliseconds. Uses the built schema, so that what is tested
 * is what is shipped.
 */
export default async function start() {
  if (globalThis.redressDatabases) return;
  const dir = mkdtempSync(path.join(tmpdir(), 'redress-test-'));
  const template = path.join(dir, 'template');
  mkdirSync(template);
  const { schema } = await import('../../dist/src/schema.js');
  const { DataSource } = await import('typeorm');
  const sqlite = await new DataSource({
    type: 'sqlite',
    database: path.join(template, 'redress.sqlite'),
    entities: schema.entities,
    migrations: schema.migrations.sqlite,
  }).initialize();
  await sqlite.runMigrations();
  await sqlite.destroy();

  const postgres = await startPostgres();
  const admin = new pg.Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  await admin.query('CREATE DATABASE redress_template');
  await admin.end();
  const migrated = await new DataSource({
    type: 'postgres',
    url: postgres.url('redress_template'),
    entities: schema.entities,
    migrations: schema.migrations.postgres,
    migrationsTransactionMode: 'each',
  }).initialize();
  await migrated.runMigrations();
  await migrated.destroy();

  process.env.REDRESS_TEST_SQLITE_TEMPLATE = template;
  process.env.REDRESS_TEST_POSTGRES = postgres.url('postgres');
  globalThis.redressDatabases = {
    async stop() {
      await postgres.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
