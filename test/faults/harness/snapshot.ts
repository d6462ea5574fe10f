import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import type { TestDatabase } from '../../databases/database.js';

type Row = Readonly<Record<string, unknown>>;
export type Query = (text: string) => Promise<Row[]>;

/** Another database with the same contents. Nobody may be using the first one. */
export async function copyOf(database: TestDatabase): Promise<TestDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'redress-data-'));
  cpSync(database.dataDir, dataDir, { recursive: true });
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true });
  if (database.databaseUrl === null) return { dataDir, databaseUrl: null, drop: async () => removeFolder() };
  const url = new URL(database.databaseUrl);
  const original = url.pathname.slice(1);
  const name = `copy_${randomBytes(6).toString('hex')}`;
  url.pathname = '/postgres';
  const server = url.href;
  await query(server, `CREATE DATABASE ${name} TEMPLATE ${original}`);
  return {
    dataDir,
    databaseUrl: server.replace(/\/postgres$/, `/${name}`),
    drop: async () => {
      removeFolder();
      await query(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Runs statements on the database itself, past the process under test. */
export async function inDatabase<T>(
  { dataDir, databaseUrl }: TestDatabase,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  const source = new DataSource(
    databaseUrl === null
      ? { type: 'sqlite', database: path.join(dataDir, 'redress.sqlite') }
      : { type: 'postgres', url: databaseUrl, poolSize: 1, parseInt8: true },
  );
  await source.initialize();
  try {
    return await work((text) => source.query(text));
  } finally {
    await source.destroy();
  }
}

async function query(url: string, text: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
  await source.query(text).finally(() => source.destroy());
}
