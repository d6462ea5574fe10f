import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { JobFailed } from '../../../jobs/job-kinds.js';

export const notXlsx = (why: string): JobFailed => new JobFailed(1, `This is not an XLSX file that can be read: ${why}`);

const entriesMax = 10_000;
/** XML shrinks to a tenth or a thirtieth. What shrinks more was made to fill somebody's memory. */
const ratioMax = 100;
/** Below this nothing is suspicious, in bytes. */
const harmless = 4 * 1024 * 1024;

/** A part of the package is packed as no spreadsheet packs it. */
class ZipBomb extends JobFailed {
  constructor() {
    super(1, 'The file is packed as no spreadsheet is: it would grow more than a hundredfold.');
  }
}

/** The parts of an XLSX file, found by name and never written anywhere. Sizes that the zip claims are checked as it is read. */
export class XlsxPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(file: string): Promise<XlsxPackage> {
    const zip = await openPromise(file, { autoClose: false, lazyEntries: true }).catch((error: Error) => {
      throw notXlsx(error.message);
    });
    try {
      if (zip.entryCount > entriesMax) throw notXlsx('it has too many parts.');
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
      return new XlsxPackage(zip, entries);
    } catch (error) {
      zip.close();
      throw error instanceof JobFailed ? error : notXlsx((error as Error).message);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Unpacked size, as the zip says. */
  sizeOf(name: string): number {
    return this.entries.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw notXlsx(`it has no part ${name}.`);
    if (entry.isEncrypted()) throw notXlsx('it is protected by a password.');
    let size = 0;
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > harmless && size > ratioMax * entry.compressedSize) throw new ZipBomb();
        yield chunk;
      }
    } catch (error) {
      throw error instanceof JobFailed ? error : notXlsx((error as Error).message);
    }
  }

  close(): void {
    this.zip.close();
  }
}
