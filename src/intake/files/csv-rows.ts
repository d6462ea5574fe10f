import { createReadStream } from 'node:fs';
import { CsvError, type Info, parse } from 'csv-parse';
import { JobFailed } from '../../jobs/job-kinds.js';
import { mappedFields } from '../mapping/mapping.schema.js';
import { type FileRow, rowBytesMax } from './file-row.js';
import { LineCounter } from './line-counter.js';

type Cells = Readonly<Record<string, string>>;

interface ParsedRow {
  readonly info: Info;
  readonly record: Cells;
}

/**
 * The rows of a CSV file with a header (RFC 4180). Columns are the fields of a complaint, `author.email` and so on;
 * an unknown column fails the job, because its cells would be lost in silence.
 */
export async function* csvRows(file: string): AsyncGenerator<FileRow> {
  const skipped: FileRow[] = [];
  const lines = new LineCounter();
  const parser = parse({
    bom: true,
    columns: headerOf,
    info: true,
    max_record_size: rowBytesMax,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (row: ParsedRow) => ({ ...row, endLine: lines.lineAt(row.info.bytes) }),
    on_skip: (error) => {
      if (!(error instanceof CsvError)) return;
      const line = lines.lineAt(Number(error.bytes));
      // The parser cannot find its way back behind a row without an end.
      if (error.code === 'CSV_MAX_RECORD_SIZE') parser.destroy(tooLong(line));
      skipped.push({ line, endLine: line, bytes: Number(error.bytes), reason: error.message });
    },
  });
  const source = createReadStream(file);
  source.on('error', (error) => parser.destroy(error));
  source.on('data', (chunk) => lines.read(chunk as Buffer));
  source.pipe(parser);
  try {
    for await (const { info, record, endLine } of parser as AsyncIterable<ParsedRow & { endLine: number }>) {
      const line = endLine - newlinesIn(record);
      while (skipped[0] && skipped[0].line < line) yield skipped.shift() as FileRow;
      yield { line, endLine, bytes: info.bytes, value: nested(record) };
    }
    yield* skipped;
  } finally {
    source.destroy();
  }
}

function headerOf(names: readonly string[]): string[] {
  const columns = names.map((name) => name.trim());
  const known = new Set<string>(mappedFields);
  for (const [index, column] of columns.entries()) {
    if (!known.has(column)) throw new JobFailed(1, `There is no column "${column}". Known: ${[...known].join(', ')}`);
    if (columns.indexOf(column) < index) throw new JobFailed(1, `The column "${column}" is there twice.`);
  }
  return columns;
}

const tooLong = (line: number) =>
  new JobFailed(line, `The row is longer than ${rowBytesMax} bytes; perhaps a quote is not closed.`);

const newlinesIn = (record: Cells): number =>
  Object.values(record).reduce((count, cell) => count + cell.split('\n').length - 1, 0);

/** `author.email` becomes a field of `author`; what is empty is left out; tags stand in one cell, by comma. */
function nested(record: Cells): Record<string, unknown> {
  const author: Record<string, string> = {};
  const row: Record<string, unknown> = { author };
  for (const [column, cell] of Object.entries(record)) {
    const value = cell.trim();
    if (value === '') continue;
    if (column.startsWith('author.')) author[column.slice('author.'.length)] = value;
    else row[column] = column === 'tags' ? value.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '') : value;
  }
  return row;
}
