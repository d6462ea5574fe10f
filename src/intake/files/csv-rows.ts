import { CsvError, type Info, parse, type Parser } from 'csv-parse';
import { JobFailed } from '../../jobs/job-kinds.js';
import { type Encoding, type Piece, piecesOf } from './encoding.js';
import { type FileRow, rowBytesMax, tooLong } from './file-row.js';
import { LineCounter } from './line-counter.js';

interface ParsedRow {
  readonly info: Info;
  readonly record: readonly string[];
}

/** Behind a row without an end the parser cannot find its way back; this is how long it looks, in bytes. */
const lostMax = 16 * rowBytesMax;

const delimiters = [',', ';', '\t', '|'] as const;

/** The rows of a CSV file (RFC 4180, with any common delimiter), the header among them. */
export async function* csvRows(file: string, encoding: Encoding): AsyncGenerator<FileRow> {
  const lines = new LineCounter();
  let found: FileRow[] = [];
  let share = 0;
  let before = 0;
  const keep = (row: Pick<FileRow, 'cells' | 'reason'>, bytes: number): void => {
    const endLine = lines.lineAt(bytes);
    const isLong = bytes - before > rowBytesMax;
    before = bytes;
    const line = endLine - newlinesIn(row.cells);
    found.push(isLong ? { line, endLine, share, reason: tooLong } : { line, endLine, share, ...row });
  };
  let parser: Parser | null = null;
  try {
    for await (const piece of piecesOf(file, encoding)) {
      parser ??= parserFor(piece, keep);
      lines.read(piece.bytes);
      share = piece.share;
      await written(parser, piece.bytes);
      yield* found;
      found = [];
    }
    if (parser) await written(parser, null);
    yield* found;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new JobFailed(lines.lineAt(before) + 1, 'The row that begins here has no end; perhaps a quote is not closed.');
  }
}

function parserFor({ bytes }: Piece, keep: (row: Pick<FileRow, 'cells' | 'reason'>, bytes: number) => void): Parser {
  const parser: Parser = parse({
    delimiter: delimiterOf(bytes),
    info: true,
    max_record_size: lostMax,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    // Rows are taken as they are found, and not read from the parser: a stream of objects costs as much as the parsing.
    on_record: (row) => {
      // With `info` the record comes in an envelope, which the types do not know.
      const { info, record } = row as unknown as ParsedRow;
      keep({ cells: record }, info.bytes);
      return null;
    },
    on_skip: (error) => {
      if (!(error instanceof CsvError)) return undefined;
      if (error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED') parser.destroy(error);
      else keep({ reason: error.message }, Number(error.bytes));
      return undefined;
    },
  });
  return parser.resume();
}

/** The parser has worked through the bytes when this settles. */
function written(parser: Parser, bytes: Buffer | null): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('error', reject);
    const done = (error?: Error | null) => {
      parser.off('error', reject);
      if (error) reject(error);
      else resolve();
    };
    if (bytes) parser.write(bytes, done);
    else parser.end(done);
  });
}

/** Spreadsheets of many countries write semicolons. The first line says it, or the delimiter that it has most of. */
function delimiterOf(bytes: Buffer): string {
  const [line = ''] = bytes.subarray(0, 64 * 1024).toString('utf8').split(/\r?\n/, 1);
  const said = /^"?sep=([,;|\t])"?$/.exec(line)?.[1];
  if (said) return said;
  const unquoted = line.replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => unquoted.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function newlinesIn(cells: readonly string[] = []): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
