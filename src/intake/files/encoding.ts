import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import iconv from 'iconv-lite';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * Finds out how a text file is encoded while its bytes go by: by its byte order mark, by what its sender says, and else
 * UTF-8 if it is that from beginning to end, or windows-1252, which is what spreadsheets write.
 */
export class EncodingSniffer {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });
  private isUtf8 = true;
  private marked: Encoding | null = null;
  private begun = false;

  constructor(private readonly said: string | undefined) {}

  read(chunk: Buffer): void {
    if (!this.begun) this.marked = markOf(chunk);
    this.begun = true;
    this.check(chunk);
  }

  /** After the last chunk. */
  found(): Encoding {
    this.check(undefined);
    const said = encodings.find((name) => name === normalised(this.said));
    return this.marked ?? (said === 'utf-8' && !this.isUtf8 ? 'windows-1252' : (said ?? (this.isUtf8 ? 'utf-8' : 'windows-1252')));
  }

  private check(chunk: Buffer | undefined): void {
    if (!this.isUtf8) return;
    try {
      this.utf8.decode(chunk, { stream: chunk !== undefined });
    } catch {
      this.isUtf8 = false;
    }
  }
}

function markOf(chunk: Buffer): Encoding | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return null;
}

const others: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8', utf16: 'utf-16le', 'iso-8859-1': 'windows-1252', latin1: 'windows-1252', 'us-ascii': 'utf-8', cp1252: 'windows-1252',
};

function normalised(said: string | undefined): string | undefined {
  const name = said?.toLowerCase();
  return name === undefined ? undefined : (others[name] ?? name);
}

export interface Piece {
  /** UTF-8, without a byte order mark. */
  readonly bytes: Buffer;
  /** How much of the file has been read with it, 0 to 1. */
  readonly share: number;
}

/** A text file as UTF-8, piece by piece. */
export async function* piecesOf(file: string, encoding: Encoding): AsyncGenerator<Piece> {
  const size = Math.max(1, (await stat(file)).size);
  const decoder = encoding === 'utf-8' ? null : iconv.getDecoder(encoding);
  let read = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const isFirst = read === 0;
    read += chunk.length;
    const bytes = decoder ? Buffer.from(decoder.write(chunk)) : chunk;
    yield { bytes: isFirst ? withoutMark(bytes) : bytes, share: read / size };
  }
  const rest = decoder?.end();
  if (rest) yield { bytes: Buffer.from(rest), share: 1 };
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
