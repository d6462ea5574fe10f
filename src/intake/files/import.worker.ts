import { parentPort, workerData } from 'node:worker_threads';
import { documentOf } from '../../database/rows.js';
import { JobFailed } from '../../jobs/job-kinds.js';
import { heed } from '../../sentiment/scorer-setup.js';
import type { Complaint } from '../complaint.entity.js';
import { complaintFrom, draftFrom } from '../draft.js';
import type { FileRow } from './file-row.js';
import { type FileFacts, readFileRows } from './import-file.js';
import type { ImportChunk, ThreadTask, ThreadWord } from './import-thread.js';
import type { RejectedRow } from './rejected-rows.js';
import { RowReader } from './row-reader.js';
import { type Sample, sampleOf } from './sample.js';

/** How much is committed together: rows, and characters of their document or of what was wrong with them. */
const chunkRows = 500;
const chunkSize = 4 * 1024 * 1024;
const reasonMax = 500;
/** Rows that are passed over on the way back to where a job stood: so often the job's lease is renewed. */
const passedRows = 100_000;
const samplesMax = 10;

class Chunk {
  readonly complaints: Complaint[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly samples: Sample[] = [];
  last: FileRow | null = null;
  rows = 0;
  size = 0;

  get isFull(): boolean {
    return this.rows >= chunkRows || this.size >= chunkSize;
  }
}

/** How many more chunks whoever writes them is ready to hold. */
class Credit {
  private left = 0;
  private wake: () => void = () => undefined;

  give(more: number): void {
    this.left += more;
    this.wake();
  }

  async take(): Promise<void> {
    if (this.left === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    this.left -= 1;
  }
}

const port = parentPort;
if (!port) throw new Error('This file is the work of a thread.');
const task = workerData as ThreadTask;
const setup = heed(task.scorer);
const credit = new Credit();
port.on('message', (more: number) => credit.give(more));

try {
  await readAll();
  say({ ended: true });
} catch (error) {
  if (!(error instanceof JobFailed)) throw error;
  say({ failed: { line: error.line, reason: error.reason } });
} finally {
  port.unref();
}

async function readAll(): Promise<void> {
  const { facts, reading, rows } = await readFileRows(task.stored, task.options);
  if (facts.problem !== null && task.preview === null) throw new JobFailed(1, facts.problem);
  const reader = new RowReader(reading);
  let untold: FileFacts | null = facts;
  let passed = 0;
  let chunk = new Chunk();
  const send = async () => {
    await hand(chunk, untold);
    untold = null;
    chunk = new Chunk();
  };
  for await (const row of rows) {
    chunk.last = row;
    if (row.endLine <= task.position) {
      passed += 1;
      if (passed % passedRows === 0) await send();
      continue;
    }
    add(chunk, row, reader, untold !== null);
    if (chunk.rows === task.preview) break;
    if (chunk.isFull) await send();
  }
  if (chunk.rows > 0 || untold) await send();
}

function add(chunk: Chunk, row: FileRow, reader: RowReader, isFirst: boolean): void {
  chunk.rows += 1;
  const read = reader.read(row);
  const result = typeof read === 'string' ? read.slice(0, reasonMax) : draftFrom(read, setup);
  if (isFirst && chunk.samples.length < (task.preview ?? (task.options.dryRun ? samplesMax : 0))) {
    chunk.samples.push(sampleOf(row, result));
  }
  if (typeof result === 'string') {
    const { line, cells, text } = row;
    chunk.rejected.push({ line, reason: result, ...(cells ? { cells } : { text: text ?? '' }) });
    chunk.size += cells?.reduce((sum, cell) => sum + cell.length, 0) ?? text?.length ?? 0;
  } else {
    chunk.complaints.push(complaintFrom(result, task.ownerId, task.options.mode === 'history', task.at));
    chunk.size += result.body.length;
  }
}

async function hand({ last, rows, complaints, rejected, samples }: Chunk, facts: FileFacts | null): Promise<void> {
  const chunk: ImportChunk = {
    endLine: Math.max(task.position, last?.endLine ?? 0),
    share: last?.share ?? 1,
    rows,
    document: task.columns && complaints.length > 0 ? documentOf(task.columns, complaints) : null,
    externalIds: task.columns ? [] : complaints.flatMap(({ externalId }) => externalId ?? []),
    rejected,
    facts,
    samples,
  };
  await credit.take();
  say({ chunk });
}

function say(word: ThreadWord): void {
  port?.postMessage(word);
}
