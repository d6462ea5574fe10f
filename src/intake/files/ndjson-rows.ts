import { type Encoding, piecesOf } from './encoding.js';
import { type FileRow, rowBytesMax, tooLong } from './file-row.js';

const newline = 0x0a;

/** The rows of a file with one JSON value a line. A line that is too long is passed over without being kept. */
export async function* ndjsonRows(file: string, encoding: Encoding): AsyncGenerator<FileRow> {
  let line = 1;
  let share = 0;
  let held: Buffer[] = [];
  let size = 0;
  const row = () => rowFrom(size > rowBytesMax ? null : Buffer.concat(held).toString('utf8'), line, share);
  for await (const piece of piecesOf(file, encoding)) {
    const chunk = piece.bytes;
    share = piece.share;
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(newline, from);
      const part = chunk.subarray(from, end < 0 ? chunk.length : end);
      size += part.length;
      if (size <= rowBytesMax) held.push(part);
      else held = [];
      from += part.length + 1;
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

function rowFrom(text: string | null, line: number, share: number): FileRow | null {
  const place = { line, endLine: line, share };
  if (text === null) return { ...place, reason: tooLong };
  const json = text.trim();
  if (json === '') return null;
  try {
    return { ...place, text: json, value: JSON.parse(json) };
  } catch (error) {
    return { ...place, text: json, reason: `The line is not valid JSON: ${(error as Error).message}` };
  }
}
