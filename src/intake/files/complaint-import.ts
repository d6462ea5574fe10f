import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fieldErrors } from '../../common/validation.js';
import type { JobKind, LineError, Step } from '../../jobs/job-kinds.js';
import type { Job } from '../../jobs/job.entity.js';
import { gatheredComplaint } from '../complaint.schema.js';
import { complaintFrom, type Draft, draftFrom } from '../draft.js';
import { receive } from '../receive.js';
import { csvRows } from './csv-rows.js';
import type { FileRow } from './file-row.js';
import { ndjsonRows } from './ndjson-rows.js';

export interface ImportParameters {
  readonly file: string;
  readonly format: 'csv' | 'ndjson';
  readonly mode: 'history' | 'live';
  readonly ownerId: string;
}

/** How much is committed together: rows, and bytes of the file. */
const chunkRows = 500;
const chunkBytes = 4 * 1024 * 1024;
const reasonMax = 500;

/** Complaints from a file. The position is a line: every row that ends at or before it is done. */
export const complaintImport: JobKind = {
  name: 'complaints.import',
  isAtHand: (job) => existsSync(parametersOf(job).file),
  tidy: (job) => rm(parametersOf(job).file, { force: true }),
  async *steps(job) {
    const { file, format, mode, ownerId } = parametersOf(job);
    const size = Math.max(1, statSync(file).size);
    let chunk = new Chunk();
    for await (const row of format === 'csv' ? csvRows(file) : ndjsonRows(file)) {
      if (row.endLine <= job.position) continue;
      chunk.add(row);
      if (!chunk.isFull) continue;
      yield chunk.step(mode, ownerId, size);
      chunk = new Chunk();
    }
    if (chunk.hasRows) yield chunk.step(mode, ownerId, size);
  },
};

const parametersOf = (job: Job): ImportParameters => job.parameters as unknown as ImportParameters;

class Chunk {
  private readonly drafts: Draft[] = [];
  private readonly errors: LineError[] = [];
  private first: FileRow | null = null;
  private last: FileRow | null = null;

  get hasRows(): boolean {
    return this.last !== null;
  }

  get isFull(): boolean {
    const bytes = (this.last?.bytes ?? 0) - (this.first?.bytes ?? 0);
    return this.drafts.length + this.errors.length >= chunkRows || bytes >= chunkBytes;
  }

  /** Checks and scores the row, outside any unit of work. */
  add(row: FileRow): void {
    this.first ??= row;
    this.last = row;
    const checked = row.reason === undefined ? check(row.value) : row.reason;
    if (typeof checked === 'string') this.errors.push({ line: row.line, reason: checked.slice(0, reasonMax) });
    else this.drafts.push(checked);
  }

  step(mode: ImportParameters['mode'], ownerId: string, fileBytes: number): Step {
    return {
      position: this.last?.endLine ?? 0,
      progress: Math.min(1, (this.last?.bytes ?? 0) / fileBytes),
      errors: this.errors,
      write: async (unit) => {
        const complaints = this.drafts.map((draft) => complaintFrom(draft, ownerId, mode === 'history', unit.at));
        const { size: imported } = await receive(unit, complaints);
        return { rows: this.drafts.length + this.errors.length, imported, known: complaints.length - imported };
      },
    };
  }
}

/** A row without a channel came by this API. */
function check(value: unknown): Draft | string {
  const row = typeof value === 'object' && value !== null && !Array.isArray(value) ? { channel: 'api', ...value } : value;
  const { success, data, error } = gatheredComplaint.safeParse(row);
  if (success) return draftFrom(data);
  return fieldErrors(error.issues)
    .map(({ pointer, detail }) => `${pointer.slice(1).replaceAll('/', '.') || 'row'}: ${detail}`)
    .join('; ');
}
