import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '../../common/domain-error.js';
import { Reads } from '../../database/reads.js';
import { Job } from '../../jobs/job.entity.js';
import { importKind, parametersOf, rejectedFileOf } from './complaint-import.js';
import { csvLine } from './csv-line.js';
import { mediaTypes } from './file-format.js';
import { asWritten } from './formula.js';
import { readRejected } from './rejected-rows.js';

interface RejectedFile {
  readonly stream: Readable;
  readonly type: string;
  readonly name: string;
}

/** Rows that were not taken, as a file of the kind that they came in: tables as CSV, JSON values as NDJSON. */
@Injectable()
export class RejectedRowsService {
  constructor(@Inject(Reads) private readonly reads: Reads) {}

  async file(id: string): Promise<RejectedFile> {
    const job = await this.reads.manager().findOneBy(Job, { id, kind: importKind });
    const kept = job && rejectedFileOf(job);
    if (!kept || !existsSync(kept)) throw new NotFound('file of rejected rows');
    const format = parametersOf(job).format === 'ndjson' ? 'ndjson' : 'csv';
    const lines = format === 'csv' ? csvOf(kept, parametersOf(job).format === 'csv') : ndjsonOf(kept);
    return { stream: Readable.from(lines), type: `${mediaTypes[format]}; charset=utf-8`, name: `rejected-rows.${format}` };
  }
}

/**
 * The columns of the file, and two that say where the row stood and what was wrong with it. `isMarked`: the cells may
 * carry the mark of a formula already.
 */
async function* csvOf(file: string, isMarked: boolean): AsyncGenerator<string> {
  let width = 0;
  for await (const row of readRejected(file)) {
    if ('headers' in row) {
      width = row.headers.length;
      const free = (name: string) => (row.headers.includes(name) ? `rejected.${name}` : name);
      yield `\uFEFF${csvLine([...row.headers, free('line'), free('reason')])}`;
    } else {
      // A row with too many cells keeps them; the columns behind them stay where they are.
      const cells = Array.from({ length: Math.max(width, row.cells?.length ?? 0) }, (_, index) => row.cells?.[index] ?? '');
      const texts = isMarked ? cells.map(asWritten) : cells;
      yield csvLine([...texts.slice(0, width), String(row.line), row.reason, ...texts.slice(width)]);
    }
  }
}

/** The members of the value, and two more; what is no JSON object is kept as text. */
async function* ndjsonOf(file: string): AsyncGenerator<string> {
  for await (const row of readRejected(file)) {
    if ('headers' in row) continue;
    yield `${JSON.stringify({ ...membersOf(row.text ?? ''), line: row.line, reason: row.reason })}\n`;
  }
}

function membersOf(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // It was rejected because it is no JSON.
  }
  return { text };
}
