import { AsyncLocalStorage } from 'node:async_hooks';
import type { Unit } from './unit.js';

/**
 * A hot path: units that wait at the same moment are written together,
 * with one multi-row statement per table.
 */
export interface BatchKind<Item, Result> {
  readonly name: string;
  /** The most items that one write takes. */
  readonly limit: number;
  /**
   * Tried first: only writes, and no two of them to the same rows, so that all of it is one statement and one commit.
   * Any error means that nothing was kept, and `write` is next.
   */
  hope?(unit: Unit, items: readonly Item[]): Promise<Result[]>;
  /** Results in the order of the items. An error makes every item run again, alone. */
  write(unit: Unit, items: readonly Item[]): Promise<Result[]>;
}

/** Runs at the end of every unit, inside its transaction: projectors, outbox rows, kept answers. */
export type Finisher = (unit: Unit) => Promise<void>;

/**
 * The only way to write. Nothing else may open a transaction: TypeORM gives all SQLite requests
 * one shared connection, on which overlapping transactions corrupt each other silently.
 * Promises settle after COMMIT.
 */
export abstract class Tx {
  private readonly finishers: Finisher[] = [];
  private readonly inside = new AsyncLocalStorage<true>();

  /** Runs `work` as one unit. On PostgreSQL it may run again after a serialisation conflict: no side effects. */
  abstract run<T>(work: (unit: Unit) => Promise<T>): Promise<T>;

  abstract batch<Item, Result>(kind: BatchKind<Item, Result>, item: Item): Promise<Result>;

  /** Waits for what is queued, then refuses more. */
  abstract close(): Promise<void>;

  beforeCommit(finisher: Finisher): void {
    this.finishers.push(finisher);
  }

  protected perform<T>(unit: Unit, work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.inside.run(true, async () => {
      const result = await work(unit);
      for (const finish of this.finishers) await finish(unit);
      return result;
    });
  }

  /** A unit that waits for another unit would wait for ever: the queue has one writer. */
  protected refuseNesting(): void {
    if (this.inside.getStore()) throw new Error('Tx was called inside a unit of work: pass the unit on instead.');
  }
}
