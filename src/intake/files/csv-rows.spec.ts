import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvRows } from './csv-rows.js';
import type { FileRow } from './file-row.js';
import { ndjsonRows } from './ndjson-rows.js';

describe('rows of files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-rows-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function read(rows: typeof csvRows, text: string): Promise<FileRow[]> {
    const file = path.join(folder, 'rows');
    writeFileSync(file, text);
    const found: FileRow[] = [];
    for await (const row of rows(file)) found.push(row);
    return found;
  }

  const places = (rows: FileRow[]) => rows.map(({ line, endLine }) => [line, endLine]);

  it.each(['\n', '\r\n'])('are on the lines where people see them (newline %j)', async (newline) => {
    const text = ['\uFEFFbody,tags', 'a,', '', '"b', 'b","x, y"', 'c', 'd,', '', '"e', '', 'e"', 'f'].join(newline);
    const rows = await read(csvRows, text);
    // A row that cannot be read is named by its last line.
    expect(places(rows)).toEqual([[2, 2], [4, 5], [6, 6], [7, 7], [11, 11], [12, 12]]);
    expect(rows.map(({ reason }) => reason !== undefined)).toEqual([false, false, true, false, true, true]);
    expect(rows[1]?.value).toEqual({ author: {}, body: `b${newline}b`, tags: ['x', 'y'] });
  });

  it('keep a quote that stands in the middle of a cell', async () => {
    const rows = await read(csvRows, 'body,sku\n5" pan broke,"P"1\n"say ""hi""",S\n');
    expect(rows.map(({ value }) => (value as { body: string }).body)).toEqual(['5" pan broke', 'say "hi"']);
  });

  it('are found across the pieces in which a file is read', async () => {
    const long = 'x'.repeat(90_000);
    const rows = await read(ndjsonRows, `{"a":"${long}"}\r\n\n{"b":"é${long}"}\nnope`);
    expect(places(rows)).toEqual([[1, 1], [3, 3], [4, 4]]);
    expect(rows[1]?.value).toEqual({ b: `é${long}` });
    expect(rows[2]?.reason).toMatch(/not valid JSON/);
  });
});
