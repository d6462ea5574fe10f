import { readEnv } from '../../config/env.js';
import { type Settings, settingsFrom } from '../../config/settings.js';
import { schema } from '../schema.js';
import { Clock } from '../common/clock.js';
import { Database } from '../database/database.js';
import { Looking } from '../database/looking.js';
import { sealAudit } from '../staff/audit-sealer.js';

export const settingsOfProcess = (): Settings => settingsFrom(readEnv());

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Works on the database; with the embedded one this needs the server to be stopped. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await Database.open(settingsOfProcess(), schema, new Clock());
  try {
    const result = await work(database);
    // Nobody else may be there to do it, and verify would wonder.
    await sealAudit(database.tx, database.reads);
    return result;
  } finally {
    await database.close();
  }
}

/** Looks at the database, whether the server runs or not. */
export async function withLook<T>(work: (looking: Looking, settings: Settings) => Promise<T>): Promise<T> {
  const settings = settingsOfProcess();
  const looking = await Looking.at(settings, schema);
  try {
    return await work(looking, settings);
  } finally {
    await looking.close();
  }
}

/** Everything on standard input, without the line end. */
export async function readSecret(): Promise<string> {
  let text = '';
  for await (const piece of process.stdin) text += String(piece);
  return text.replace(/\r?\n$/, '');
}

/** Columns of plain text, two spaces apart. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
