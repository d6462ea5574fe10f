import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** UTF-16 code units. */
const blockSize = 256 * 1024;
const blocksInMemory = 128;

interface Block {
  readonly from: number;
  readonly at: number;
  readonly bytes: number;
}

/**
 * The shared strings of a workbook: cells name them by number, and in a large workbook they are most of the file. They are
 * kept in blocks on the disk, and the blocks that were used last in memory: cells name them nearly in their order.
 * Synchronous, for a thread that has nothing else to do.
 */
export class StringStore {
  private readonly blocks: Block[] = [];
  private readonly recent = new Map<number, readonly string[]>();
  private open: string[] = [];
  private openSize = 0;
  private count = 0;
  private written = 0;
  private descriptor: number | null = null;

  constructor(private readonly file: string) {}

  add(text: string): void {
    this.open.push(text);
    this.count += 1;
    this.openSize += text.length;
    if (this.openSize >= blockSize) this.flush();
  }

  get(index: number): string | undefined {
    const openFrom = this.count - this.open.length;
    if (index >= openFrom) return this.open[index - openFrom];
    const number = this.blockOf(index);
    const block = this.blocks[number];
    return block && this.textsOf(number, block)[index - block.from];
  }

  close(): void {
    if (this.descriptor === null) return;
    closeSync(this.descriptor);
    rmSync(this.file, { force: true });
    this.descriptor = null;
  }

  private flush(): void {
    this.descriptor ??= openSync(this.file, 'w+', 0o600);
    const bytes = Buffer.from(JSON.stringify(this.open));
    writeSync(this.descriptor, bytes, 0, bytes.length, this.written);
    this.blocks.push({ from: this.count - this.open.length, at: this.written, bytes: bytes.length });
    this.remember(this.blocks.length - 1, this.open);
    this.written += bytes.length;
    this.open = [];
    this.openSize = 0;
  }

  /** The last block that begins at or before the index. */
  private blockOf(index: number): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.blocks[middle]?.from ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private textsOf(number: number, block: Block): readonly string[] {
    const known = this.recent.get(number);
    if (known) {
      this.recent.delete(number);
      this.recent.set(number, known);
      return known;
    }
    const bytes = Buffer.alloc(block.bytes);
    readSync(this.descriptor as number, bytes, 0, block.bytes, block.at);
    const texts = JSON.parse(bytes.toString('utf8')) as string[];
    this.remember(number, texts);
    return texts;
  }

  private remember(number: number, texts: readonly string[]): void {
    this.recent.set(number, texts);
    if (this.recent.size <= blocksInMemory) return;
    const [oldest] = this.recent.keys();
    if (oldest !== undefined) this.recent.delete(oldest);
  }
}
