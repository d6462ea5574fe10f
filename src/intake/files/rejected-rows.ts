import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { codeOf, StorageUnavailable } from '../../database/storage-error.js';

/** A row that was not taken. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: string;
  /** Of a table. */
  readonly cells?: readonly string[];
  /** Of any other file: the row as it stands there. */
  readonly text?: string;
}

export const rejectedSuffix = '.rejected';

/**
 * The rows of one import that were not taken, one JSON value a line, under the columns that they have. What is written
 * before a commit that fails is cut off when the job goes on: the position of the job says how far it is true.
 */
export class RejectedRows {
  private constructor(
    private readonly handle: FileHandle,
    private begun: boolean,
  ) {}

  static async open(file: string, position: number): Promise<RejectedRows> {
    const kept = existsSync(file) ? await lengthUpTo(file, position) : 0;
    const handle = await open(file, 'a', 0o600);
    await handle.truncate(kept);
    return new RejectedRows(handle, kept > 0);
  }

  async add(rows: readonly RejectedRow[], headers: readonly string[]): Promise<void> {
    if (rows.length === 0) return;
    const lines = this.begun ? rows : [{ headers }, ...rows];
    this.begun = true;
    try {
      await this.handle.appendFile(lines.map((row) => `${JSON.stringify(row)}\n`).join(''));
    } catch (error) {
      throw codeOf(error) === 'ENOSPC' ? new StorageUnavailable(error) : error;
    }
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

/** Bytes of the whole lines that speak of rows up to the position. */
async function lengthUpTo(file: string, position: number): Promise<number> {
  let length = 0;
  for await (const line of linesOf(file)) {
    const row = parsed(line);
    if (row === null || ('line' in row && row.line > position)) return length;
    length += Buffer.byteLength(line) + 1;
  }
  return length;
}

/** The columns, and then the rows. */
export async function* readRejected(file: string): AsyncGenerator<{ readonly headers: readonly string[] } | RejectedRow> {
  for await (const line of linesOf(file)) {
    const row = parsed(line);
    if (row !== null) yield row;
  }
}

const linesOf = (file: string) => createInterface({ input: createReadStream(file), crlfDelay: Infinity });

/** Null for a line that is still being written, or whose writer died. */
function parsed(line: string): { readonly headers: readonly string[] } | RejectedRow | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}


