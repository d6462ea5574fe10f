import { spawn } from 'node:child_process';
import path from 'node:path';
import type { TestDatabase } from '../databases/database.js';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a process of its own, on that database. */
export function redress(
  database: Pick<TestDatabase, 'dataDir' | 'databaseUrl'>,
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [path.resolve('dist/src/cli.js'), ...args], {
    env: {
      PATH: process.env.PATH,
      REDRESS_DATA_DIR: database.dataDir,
      REDRESS_SECRET_KEY: 'a secret that only tests have, 32+ characters',
      DATABASE_URL: database.databaseUrl ?? '',
      ...environment,
    },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (piece) => (said.out += String(piece)));
  child.stderr.on('data', (piece) => (said.err += String(piece)));
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
}
