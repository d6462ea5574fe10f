import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Reads } from '../../database/reads.js';
import { columnForms } from '../../database/rows.js';
import type { JobKind, Step } from '../../jobs/job-kinds.js';
import type { Job } from '../../jobs/job.entity.js';
import { Complaint } from '../complaint.entity.js';
import type { ScorerInForce } from '../../sentiment/in-force/scorer-in-force.service.js';
import { tell } from '../../sentiment/scorer-setup.js';
import type { StoredFile } from './import-file.js';
import type { ImportOptions } from './import-options.js';
import { type ImportChunk, importChunks } from './import-thread.js';
import { knownAmong, receiveDocument } from './receive-document.js';
import { RejectedRows, rejectedSuffix } from './rejected-rows.js';

export interface ImportParameters extends ImportOptions, StoredFile {
  readonly ownerId: string;
  /** The file belongs to another job, which still waits to be started. */
  readonly isBorrowed: boolean;
}

export const importKind = 'complaints.import';
export const noCounts = { rows: 0, imported: 0, known: 0, failed: 0 };
export const parametersOf = (job: Job): ImportParameters => job.parameters as unknown as ImportParameters;

/** Beside the file, under the id of the job. */
export const rejectedFileOf = (job: Job): string =>
  parametersOf(job).file.replace(/[^/\\]*$/, `${job.id}${rejectedSuffix}`);

/**
 * Complaints from a file. The position is a line: every row that ends at or before it is done. In a dry run the
 * counts say what would be imported.
 */
export function complaintImport(reads: Reads, scorer: Pick<ScorerInForce, 'setup'>): JobKind {
  return {
    name: importKind,
    isAtHand: (job) => existsSync(parametersOf(job).file),
    tidy: async (job) => {
      const { file, isBorrowed } = parametersOf(job);
      if (!isBorrowed) await rm(file, { force: true });
    },
    async *steps(job) {
      const parameters = parametersOf(job);
      const rejected = await RejectedRows.open(rejectedFileOf(job), job.position);
      let headers: readonly string[] = [];
      const chunks = importChunks({
        stored: parameters,
        options: parameters,
        ownerId: parameters.ownerId,
        at: job.createdAt,
        position: job.position,
        columns: parameters.dryRun ? null : columnForms(reads.manager().connection, Complaint),
        preview: null,
        scorer: tell(await scorer.setup()),
      });
      try {
        for await (const chunk of chunks) {
          headers = chunk.facts?.headers ?? headers;
          await rejected.add(chunk.rejected, headers);
          yield stepOf(job, chunk, parameters);
        }
      } finally {
        await rejected.close();
      }
    },
  };
}

function stepOf(job: Job, chunk: ImportChunk, { mode, dryRun, ownerId }: ImportParameters): Step {
  const { headers, columns, leftOut, dates } = chunk.facts ?? {};
  const accepted = chunk.rows - chunk.rejected.length;
  return {
    position: chunk.endLine,
    progress: chunk.share,
    errors: chunk.rejected.map(({ line, reason }) => ({ line, reason })),
    ...(chunk.facts && { result: { mode, dryRun, headers, columns, leftOut, dates, ...(dryRun && { samples: chunk.samples }) } }),
    write: async (unit) => {
      const taken = dryRun
        ? accepted - (await knownAmong(unit, ownerId, chunk.externalIds))
        : await receiveDocument(unit, job.id, chunk.document, mode);
      return { rows: chunk.rows, imported: taken, known: accepted - taken };
    },
  };
}
