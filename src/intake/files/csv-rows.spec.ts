import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvRows } from './csv-rows.js';
import type { FileRow } from './file-row.js';
import { ndjsonRows } from './ndjson-rows.js';
import { tableOf } from './table.js';

describe('rows of files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-rows-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function all(rows: AsyncIterable<FileRow>): Promise<FileRow[]> {
    const found: FileRow[] = [];
    for await (const row of rows) found.push(row);
    return found;
  }

  function stored(content: string | Buffer): string {
    const file = path.join(folder, 'rows');
    writeFileSync(file, content);
    return file;
  }

  const table = async (text: string) => {
    const { headers, rows } = await tableOf(csvRows(stored(text), 'utf-8'), false);
    return { headers, rows: await all(rows) };
  };
  const places = (rows: readonly FileRow[]) => rows.map(({ line, endLine }) => [line, endLine]);

  it.each(['\n', '\r\n'])('are on the lines where people see them (newline %j)', async (newline) => {
    const text = ['\uFEFFbody,tags', 'a,', '', '"b', 'b","x, y"', 'c', 'd,', '', '"e', '', 'e"', 'f'].join(newline);
    const { headers, rows } = await table(text);
    expect(headers).toEqual(['body', 'tags']);
    expect(places(rows)).toEqual([[2, 2], [4, 5], [6, 6], [7, 7], [9, 11], [12, 12]]);
    expect(rows.map(({ reason }) => reason !== undefined)).toEqual([false, false, true, false, true, true]);
    expect(rows[1]?.cells).toEqual([`b${newline}b`, 'x, y']);
    expect(rows[2]?.reason).toBe('The row has 1 cells, the header 2.');
  });

  it('keep a quote that stands in the middle of a cell', async () => {
    const { rows } = await table('body,sku\n5" pan broke,"P"1\n"say ""hi""",S\n');
    expect(rows.map(({ cells }) => cells?.[0])).toEqual(['5" pan broke', 'say "hi"']);
  });

  it.each([
    ['semicolons', 'body;sku\nLate, again;S1', ['Late, again', 'S1']],
    ['tabs', 'body\tsku\nLate;now\tS1', ['Late;now', 'S1']],
    ['bars', '"a,b,c,d"|sku\nLate|S1', ['Late', 'S1']],
    ['what its first line says', 'sep=;\nbody,text;sku\nLate;S1', ['Late', 'S1']],
  ])('are taken apart by %s', async (_, text, cells) => {
    expect((await table(text)).rows.map((row) => row.cells)).toEqual([cells]);
  });

  it('may have empty cells behind the last column, and lines of nothing but commas', async () => {
    const { rows } = await table('body,sku\nLate,S1,,\n,,,\n');
    expect(rows.map(({ cells }) => cells)).toEqual([['Late', 'S1']]);
  });

  it('are given up one by one when they are too long, and all when one has no end', async () => {
    const { rows } = await table(`body\n"${'x'.repeat(2_000_000)}"\nafter\n`);
    expect(rows.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'The row is longer than 1048576 bytes.'],
      [3, undefined],
    ]);
    await expect(table('body\nfine\n"no end\nnor here')).rejects.toMatchObject({ line: 3, reason: expect.stringMatching(/quote is not closed/) });
  });

  it('are found across the pieces in which a file is read', async () => {
    const long = 'x'.repeat(90_000);
    const rows = await all(ndjsonRows(stored(`{"a":"${long}"}\r\n\n{"b":"é${long}"}\nnope`), 'utf-8'));
    expect(places(rows)).toEqual([[1, 1], [3, 3], [4, 4]]);
    expect(rows[1]?.value).toEqual({ b: `é${long}` });
    expect(rows[2]).toMatchObject({ text: 'nope', reason: expect.stringMatching(/not valid JSON/) });
  });

  it.each([
    ['utf-16le', Buffer.from('\uFEFFbody\nZu spät geliefert ☹\n', 'utf16le'), 'Zu spät geliefert ☹'],
    ['utf-16be', Buffer.from('\uFEFFbody\nZu spät\n', 'utf16le').swap16(), 'Zu spät'],
    ['windows-1252', Buffer.from('body\n"Zu sp\xe4t, 5\x80"\n', 'latin1'), 'Zu spät, 5€'],
  ] as const)('are read in %s', async (encoding, bytes, text) => {
    const { rows } = await tableOf(csvRows(stored(bytes), encoding), false);
    expect((await all(rows)).map(({ cells, line }) => [line, cells?.[0]])).toEqual([[2, text]]);
  });
});
