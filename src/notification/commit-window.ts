/** Which transactions a read could see: all below `xmin` have ended, none from `xmax` on had begun. */
export interface Snapshot {
  readonly xmin: number;
  readonly xmax: number;
}

interface Numbered {
  readonly seq: number;
}

export interface Delivered<Row> {
  readonly row: Row;
  /** Everything up to here has been delivered or will never come: where a listener may go on later. */
  readonly position: number;
}

/**
 * Follows numbered rows in the order in which they are committed. PostgreSQL gives out numbers before the commit,
 * so a lower one can appear after a higher one: numbers that were passed over are remembered, and given up only
 * when every transaction that could still bring them has ended. SQLite has one writer and no such holes.
 */
export class CommitWindow {
  /** A missing number, and the first transaction that cannot have taken it. */
  private readonly missing = new Map<number, number>();

  private constructor(private last: number) {}

  /** Begins behind `highest`; whatever of `recent` is not there may still be on its way. */
  static from(highest: number, recent: readonly number[], span: number, snapshot: Snapshot): CommitWindow {
    const window = new CommitWindow(highest);
    const present = new Set(recent);
    for (let seq = Math.max(1, highest - span); seq < highest; seq += 1) {
      if (!present.has(seq)) window.miss(seq, snapshot);
    }
    return window;
  }

  get highest(): number {
    return this.last;
  }

  get awaited(): readonly number[] {
    return [...this.missing.keys()];
  }

  get position(): number {
    return this.missing.size === 0 ? this.last : Math.min(...this.missing.keys()) - 1;
  }

  /** Takes the rows of one read (in order of their numbers) and gives those that are new. */
  take<Row extends Numbered>(rows: readonly Row[], snapshot: Snapshot): Delivered<Row>[] {
    const present = new Set(rows.map(({ seq }) => seq));
    for (const [seq, endsBefore] of this.missing) {
      if (endsBefore <= snapshot.xmin && !present.has(seq)) this.missing.delete(seq);
    }
    return rows
      .filter(({ seq }) => this.pass(seq, snapshot))
      .map((row) => ({ row, position: this.position }));
  }

  private pass(seq: number, snapshot: Snapshot): boolean {
    if (seq <= this.last) return this.missing.delete(seq);
    for (let passed = this.last + 1; passed < seq; passed += 1) this.miss(passed, snapshot);
    this.last = seq;
    return true;
  }

  private miss(seq: number, { xmin, xmax }: Snapshot): void {
    if (xmax > xmin) this.missing.set(seq, xmax);
  }
}
