import { guessColumns, leftOut, type Matching, matchingProblem } from './column-matching.policy.js';
import { csvRows } from './csv-rows.js';
import type { Encoding } from './encoding.js';
import type { FileFormat } from './file-format.js';
import type { FileRow, OpenFile } from './file-row.js';
import type { ImportOptions } from './import-options.js';
import { ndjsonRows } from './ndjson-rows.js';
import { flattened, type Reading } from './row-reader.js';
import { tableOf } from './table.js';
import { commonOrder } from './written-time.policy.js';
import { xlsxRows } from './xlsx/xlsx-rows.js';

export interface StoredFile {
  readonly file: string;
  readonly format: FileFormat;
  readonly encoding: Encoding;
}

/** What has been found out about a file before its rows are taken. */
export interface FileFacts {
  readonly headers: readonly string[];
  readonly columns: Matching | null;
  readonly leftOut: readonly string[];
  readonly dates: Reading['dates'];
  /** Why the rows cannot be read with these columns; null when they can. */
  readonly problem: string | null;
}

export interface ReadFile {
  readonly facts: FileFacts;
  readonly reading: Reading;
  readonly rows: AsyncIterable<FileRow>;
}

/** As many rows say how dates are written, and which members JSON values have. */
const sampleRows = 500;
/** And no more of them than fit into so many characters: they are held in memory. */
const sampleSize = 8 * 1024 * 1024;

/**
 * Opens a file and decides how its rows are read: by the columns that were asked for, else by those that its header
 * suggests. The same file is always read the same way. `JobFailed` when it is no file of its kind.
 */
export async function readFileRows(stored: StoredFile, options: ImportOptions): Promise<ReadFile> {
  const { headers: titles, rows } = await open(stored);
  const iterator = rows[Symbol.asyncIterator]();
  const sample = await first(iterator);
  const headers = titles ?? membersOf(sample);
  const columns = options.columns ?? (titles ? guessColumns(titles) : null);
  const problem = columns && headers.length > 0 ? matchingProblem(columns, titles ?? wantedOf(columns)) : null;
  const names = titles ?? (columns ? wantedOf(columns) : []);
  const dates = options.dates ?? commonOrder(datesIn(sample, names, columns));
  return {
    facts: { headers, columns, leftOut: columns ? leftOut(columns, headers) : [], dates, problem },
    reading: { columns, headers: names, channel: options.channel, dates, isMarked: stored.format === 'csv' },
    rows: joined(sample, iterator),
  };
}

function open({ file, format, encoding }: StoredFile): Promise<OpenFile> | OpenFile {
  if (format === 'csv') return tableOf(csvRows(file, encoding), false);
  if (format === 'xlsx') return tableOf(xlsxRows(file), true);
  return { headers: null, rows: ndjsonRows(file, encoding) };
}

async function first(rows: AsyncIterator<FileRow>): Promise<FileRow[]> {
  const found: FileRow[] = [];
  for (let size = 0; found.length < sampleRows && size < sampleSize; ) {
    const { value, done } = await rows.next();
    if (done) break;
    found.push(value);
    size += value.text?.length ?? value.cells?.reduce((sum, cell) => sum + cell.length, 0) ?? 0;
  }
  return found;
}

async function* joined(sample: readonly FileRow[], rest: AsyncIterator<FileRow>): AsyncGenerator<FileRow> {
  try {
    yield* sample;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}

const wantedOf = (columns: Matching): string[] => [...new Set(Object.values(columns).flat())];

function membersOf(sample: readonly FileRow[]): string[] {
  const objects = sample.flatMap(({ value }) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : []));
  return [...new Set(objects.flatMap((value) => flattened(value as Record<string, unknown>, '').map(([name]) => name)))];
}

function datesIn(sample: readonly FileRow[], headers: readonly string[], columns: Matching | null): string[] {
  const places = columns?.occurredAt?.map((name) => headers.indexOf(name)) ?? [];
  return sample.flatMap(({ cells }) => places.map((place) => cells?.[place]?.trim() ?? ''));
}
