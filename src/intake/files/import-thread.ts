import { Worker } from 'node:worker_threads';
import { JobFailed } from '../../jobs/job-kinds.js';
import type { ToldSetup } from '../../sentiment/scorer-setup.js';
import type { ColumnForm } from '../../database/rows.js';
import type { FileFacts, StoredFile } from './import-file.js';
import type { ImportOptions } from './import-options.js';
import type { RejectedRow } from './rejected-rows.js';
import type { Sample } from './sample.js';

/** What a thread is to read. */
export interface ThreadTask {
  readonly stored: StoredFile;
  readonly options: ImportOptions;
  readonly ownerId: string;
  /** When the file arrived (epoch milliseconds): so did complaints that do not say when they were made. */
  readonly at: number;
  /** Rows that end at or before this line are done. */
  readonly position: number;
  /** How the table of complaints takes its columns; null when nothing is written. */
  readonly columns: readonly ColumnForm[] | null;
  /** Show the first rows as they are read, and stop there; null to read them all. */
  readonly preview: number | null;
  /** What texts are judged by, from the beginning of the file to its end. */
  readonly scorer: ToldSetup;
}

/** Rows that are committed together, ready to be written. */
export interface ImportChunk {
  /** Of the last row. */
  readonly endLine: number;
  /** How much of the file is done with it, 0 to 1. */
  readonly share: number;
  readonly rows: number;
  /** The complaints as one JSON document for `insertDocument`; null where there are none, and in a dry run. */
  readonly document: string | null;
  /** In a dry run: what their sender calls them, to see which are there already. */
  readonly externalIds: readonly string[];
  readonly rejected: readonly RejectedRow[];
  /** With the first chunk only. */
  readonly facts: FileFacts | null;
  readonly samples: readonly Sample[];
}

/** What the thread says. */
export type ThreadWord =
  | { readonly chunk: ImportChunk }
  | { readonly failed: { readonly line: number; readonly reason: string } }
  | { readonly ended: true };

/** Chunks that may wait to be written while the thread goes on: reading and writing take turns no more. */
const ahead = 3;

/**
 * Reads, checks and scores a file on a thread of its own, so that the server goes on answering. The thread rests while
 * nobody takes what it has made. `JobFailed` when the file cannot be read.
 */
export async function* importChunks(task: ThreadTask): AsyncGenerator<ImportChunk> {
  const thread = new Worker(threadFile(), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 256 } });
  const words: (ThreadWord | { readonly error: unknown })[] = [];
  let wake: () => void = () => undefined;
  const hear = (word: (typeof words)[number]) => {
    words.push(word);
    wake();
  };
  thread.on('message', (word: ThreadWord) => hear(word));
  thread.on('error', (error) => hear({ error }));
  thread.on('exit', () => hear({ error: new Error('The thread that reads a file ended early.') }));
  try {
    thread.postMessage(ahead, []);
    for (;;) {
      if (words.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      const word = words.shift();
      if (!word) continue;
      if ('error' in word) throw word.error;
      if ('failed' in word) throw new JobFailed(word.failed.line, word.failed.reason);
      if ('ended' in word) return;
      yield word.chunk;
      thread.postMessage(1, []);
    }
  } finally {
    thread.removeAllListeners('exit');
    await thread.terminate();
  }
}

/** A thread runs the built file, also where this one runs from its source. */
function threadFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? '../../../dist/src/intake/files/import.worker.js' : './import.worker.js', import.meta.url);
}
