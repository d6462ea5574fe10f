import { JobFailed } from '../../jobs/job-kinds.js';
import { columnsMax, type FileRow, type OpenFile } from './file-row.js';

/** The first row that says something names the columns. */
export async function tableOf(rows: AsyncGenerator<FileRow>, isRagged: boolean): Promise<OpenFile> {
  for (;;) {
    const { value: row, done } = await rows.next();
    if (done) return { headers: [], rows };
    const cells = row.cells?.map((cell) => cell.trim()) ?? [];
    if (row.reason !== undefined) throw new JobFailed(row.line, `The header cannot be read: ${row.reason}`);
    if (cells.every((cell) => cell === '') || isHint(cells)) continue;
    if (cells.length > columnsMax) throw new JobFailed(row.line, `The file has more than ${columnsMax} columns.`);
    return { headers: cells, rows: evened(rows, cells.length, isRagged) };
  }
}

/** A line that only tells spreadsheets which delimiter the file has. */
const isHint = ([first = '', ...rest]: readonly string[]): boolean => /^sep=.?$/.test(first) && rest.every((cell) => cell === '');

/** Every row with as many cells as the header. `isRagged`: empty cells at the end of a row are not in the file. */
async function* evened(rows: AsyncGenerator<FileRow>, width: number, isRagged: boolean): AsyncGenerator<FileRow> {
  for await (const row of rows) {
    const cells = row.cells;
    if (!cells || cells.length === width) {
      yield row;
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    const isEvened = cells.length < width ? isRagged : cells.slice(width).every((cell) => cell.trim() === '');
    if (isEvened) yield { ...row, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') };
    else yield { ...row, reason: `The row has ${cells.length} cells, the header ${width}.` };
  }
}
