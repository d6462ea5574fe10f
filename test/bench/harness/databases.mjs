import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../databases/postgres.mjs';

let server = null;
let made = 0;

/** An empty database that keeps its promises: WAL and synchronous=FULL, or PostgreSQL with fsync. */
export async function freshDatabase(dialect) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'redress-bench-'));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  if (dialect === 'sqlite') return { dialect, dataDir, url: null };
  server ??= await startPostgres({ durable: true });
  made += 1;
  const name = `bench_${made}`;
  const admin = new pg.Client({ connectionString: server.url('postgres') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  return { dialect, dataDir, url: server.url(name) };
}

export async function stopDatabases() {
  await server?.stop();
  server = null;
}
