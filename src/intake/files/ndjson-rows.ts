import { createReadStream } from 'node:fs';
import { type FileRow, rowBytesMax } from './file-row.js';

const newline = 0x0a;

/** The rows of a file with one JSON value a line. A line that is too long is passed over without being kept. */
export async function* ndjsonRows(file: string): AsyncGenerator<FileRow> {
  let line = 1;
  let bytes = 0;
  let held: Buffer[] = [];
  let size = 0;
  const row = (): FileRow | null => rowFrom(size > rowBytesMax ? null : Buffer.concat(held).toString('utf8'), line, bytes);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(newline, from);
      const piece = chunk.subarray(from, end < 0 ? chunk.length : end);
      size += piece.length;
      if (size <= rowBytesMax) held.push(piece);
      else held = [];
      bytes += piece.length + (end < 0 ? 0 : 1);
      from += piece.length + 1;
      if (end < 0) break;
      const found = row();
      if (found) yield found;
      line += 1;
      held = [];
      size = 0;
    }
  }
  const last = row();
  if (last) yield last;
}

function rowFrom(text: string | null, line: number, bytes: number): FileRow | null {
  const place = { line, endLine: line, bytes };
  if (text === null) return { ...place, reason: `The line is longer than ${rowBytesMax} bytes.` };
  const json = (line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
  if (json === '') return null;
  try {
    return { ...place, value: JSON.parse(json) };
  } catch (error) {
    return { ...place, reason: `The line is not valid JSON: ${(error as Error).message}` };
  }
}
