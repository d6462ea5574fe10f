import type { BatchKind } from './tx.js';

export interface BatchItem<Item = unknown, Result = never> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** So few are not worth two turns. */
const shareMin = 8;

/** Items of one kind that wait for the writer. Whoever comes before they are all taken joins them. */
export class OpenBatch<Item = unknown, Result = never> {
  private readonly items: BatchItem<Item, Result>[] = [];

  constructor(readonly kind: BatchKind<Item, Result>) {}

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  add(item: BatchItem<Item, Result>): void {
    this.items.push(item);
  }

  /**
   * The next to be written. Of a hopeful kind not all who wait: while the database's thread writes these, the event
   * loop answers those before and reads the next requests, instead of the two waiting for each other.
   */
  take(): BatchItem<Item, Result>[] {
    const share = Math.max(shareMin, Math.ceil((this.items.length * 3) / 4));
    return this.items.splice(0, this.kind.hope ? Math.min(share, this.kind.limit) : this.kind.limit);
  }
}
