/** The bare server with `pg`. Arguments: connection string, batch limit. */
import pg from 'pg';
import { serve } from './server.mjs';

const [url, batchLimit] = process.argv.slice(2);
/** As many commits at once as Redress has under way for one kind of batch. */
const lanes = 2;
const pool = new pg.Pool({ connectionString: url, max: lanes });
await pool.query('CREATE TABLE received (id text PRIMARY KEY, channel text NOT NULL, body text NOT NULL, at bigint NOT NULL)');

/** One prepared statement of constant text, a transaction of its own. */
const write = (rows) =>
  pool.query({
    name: 'insert',
    text: 'INSERT INTO received (id, channel, body, at) SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[])',
    values: [0, 1, 2, 3].map((column) => rows.map((row) => row[column])),
  });

serve({ write, batchLimit: Number(batchLimit), lanes, port: 0 });
