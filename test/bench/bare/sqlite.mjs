/** The bare server with Redress' SQLite driver and PRAGMAs. Arguments: data folder, batch limit. */
import path from 'node:path';
import sqlite3 from 'sqlite3';
import { serve } from './server.mjs';

const [dataDir, batchLimit] = process.argv.slice(2);
const database = new sqlite3.Database(path.join(dataDir, 'bare.sqlite'));
database.serialize();
database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;
  PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -65536;
  PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;
  CREATE TABLE received (id text PRIMARY KEY, channel text NOT NULL, body text NOT NULL, at bigint NOT NULL)`);

const prepared = new Map();
function statement(rows) {
  const known = prepared.get(rows);
  if (known) return known;
  const made = database.prepare(`INSERT INTO received (id, channel, body, at) VALUES ${Array(rows).fill('(?, ?, ?, ?)').join()}`);
  prepared.set(rows, made);
  return made;
}

/** One statement is a transaction of its own: no BEGIN, no COMMIT, the fewest trips to the driver's thread. */
const write = (rows) =>
  new Promise((resolve, reject) => statement(rows.length).run(rows.flat(), (error) => (error ? reject(error) : resolve())));

serve({ write, batchLimit: Number(batchLimit), lanes: 1, port: 0 });
