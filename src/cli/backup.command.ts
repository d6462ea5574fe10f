import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { say, settingsOfProcess, withLook } from './console.js';
import { Failure } from './failure.js';

/** A copy of the embedded database, taken while the server runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .argument('<file>', 'a file that does not exist yet')
    .description('copies the embedded database to a file, also while the server runs')
    .action(backup);
}

async function backup(file: string): Promise<void> {
  const { databaseUrl, secretKey } = settingsOfProcess();
  if (databaseUrl !== null) {
    throw new Failure(
      'PostgreSQL has its own tool for this. Run:\n' +
        `  pg_dump --format=custom --file=${quoted(file)} "$DATABASE_URL"\n` +
        'and keep REDRESS_SECRET_KEY elsewhere: without it the stored secrets cannot be read.',
      2,
    );
  }
  const target = path.resolve(file);
  if (existsSync(target)) throw new Failure(`${target} exists already; nothing was written.`, 2);
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  await withLook(async (looking, { dataDir }) => {
    await looking.copyTo(partial);
    renameSync(partial, target);
    say(`Copied the database to ${target}.`);
    if (secretKey === null) {
      say(
        `Keep ${path.join(dataDir, 'secret.key')} too, elsewhere: without it stored secrets cannot be read.`,
      );
    }
  });
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
