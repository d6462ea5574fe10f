import { SaxesParser } from 'saxes';
import { JobFailed } from '../../../jobs/job-kinds.js';
import { notXlsx } from './package.js';

export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The longest text or tag, in characters: far above what a cell may hold. */
const textMax = 16 * 1024 * 1024;

/**
 * Reads XML piece by piece; after each piece whoever listens may take what has been found. Names come without their
 * prefix. A DOCTYPE is refused: spreadsheets have none, and it is where entities that grow are declared.
 */
export async function* xmlPieces(pieces: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<number> {
  const parser = new SaxesParser({ position: false });
  let sinceEvent = 0;
  let failed: JobFailed | null = null;
  const fail = (why: string) => {
    failed ??= notXlsx(why);
  };
  parser.on('doctype', () => fail('its XML has a DOCTYPE.'));
  parser.on('error', ({ message }) => fail(message));
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0;
    handlers.open?.(local(name), attributes as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0;
    handlers.close?.(local(name));
  });
  if (handlers.text) parser.on('text', (text) => handlers.text?.(text));

  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let bytes = 0;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    bytes += piece.length;
    sinceEvent += piece.length;
    parser.write(decoder.decode(piece, { stream: true }));
    if (sinceEvent > textMax) fail('a cell has no end.');
    if (failed) throw failed as JobFailed;
    yield bytes;
  }
  parser.close();
  if (failed) throw failed as JobFailed;
  yield bytes;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function encodingOf(piece: Buffer): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** For small parts: everything at once. */
export async function readXml(pieces: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const bytes of xmlPieces(pieces, handlers)) if (bytes > textMax) throw notXlsx('a part of it is too large.');
}
