import path from 'node:path';
import { DataSource } from 'typeorm';

const open = new Map();

/** How many promises of the outbox are not kept yet, seen past the process under test. */
export async function countOutbox({ dialect, dataDir, url }) {
  const address = addressOf({ dataDir, url });
  let source = open.get(address);
  if (!source) {
    source = await new DataSource(
      dialect === 'sqlite' ? { type: 'sqlite', database: address } : { type: 'postgres', url, poolSize: 1 },
    ).initialize();
    open.set(address, source);
  }
  const [{ n }] = await source.query('SELECT count(*) AS n FROM (SELECT id FROM outbox WHERE "deadAt" IS NULL LIMIT 1) AS due');
  return Number(n);
}

export async function closeOutbox({ dataDir, url }) {
  const address = addressOf({ dataDir, url });
  await open.get(address)?.destroy();
  open.delete(address);
}

const addressOf = ({ dataDir, url }) => url ?? path.join(dataDir, 'redress.sqlite');
