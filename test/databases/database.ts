import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

export const dialects = ['sqlite', 'postgres'] as const;
export type TestDialect = (typeof dialects)[number];

/** An empty, migrated database of one test file, and the data folder that goes with it. */
export interface TestDatabase {
  readonly dataDir: string;
  /** Null for the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  drop(): Promise<void>;
}

export async function freshDatabase(dialect: TestDialect): Promise<TestDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'redress-data-'));
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true });
  if (dialect === 'sqlite') {
    cpSync(required('REDRESS_TEST_SQLITE_TEMPLATE'), dataDir, { recursive: true });
    return { dataDir, databaseUrl: null, drop: async () => removeFolder() };
  }
  const server = required('REDRESS_TEST_POSTGRES');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE redress_template`);
  return {
    dataDir,
    databaseUrl: server.replace(/\/postgres$/, `/${name}`),
    drop: async () => {
      removeFolder();
      await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: flow tests run under test/databases/start.mjs.`);
  return value;
}
