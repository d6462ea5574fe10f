import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../common/clock.js';
import { type RequestContext, requestContext } from '../common/request-context.js';
import { SqliteConnection } from './connection.js';
import { endsSqliteTransaction, StorageUnavailable } from './storage-error.js';
import { type BatchKind, Tx } from './tx.js';
import { Unit } from './unit.js';

type Settle = () => void;

/** Something in the queue. `run` does its work inside the open transaction and says how to answer after COMMIT. */
interface Waiting {
  run(): Promise<Settle[]>;
  fail(error: unknown): void;
}

interface Item<Result> {
  readonly item: unknown;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome<T> = { ok: true; value: T; committed: Settle } | { ok: false; error: unknown };

/** How many units may share one transaction, so that the first of them is not kept waiting. */
const groupLimit = 64;

/**
 * One writer, first come first served, with group commit: units that wait while the last group is being
 * flushed share one transaction, each in its own savepoint, and are all answered after its one fsync.
 */
export class SqliteTx extends Tx {
  private readonly queue: Waiting[] = [];
  private readonly openBatches = new Map<string, Item<never>[]>();
  private draining: Promise<void> | null = null;
  private closed = false;
  /**
   * Inside a group there is always an open savepoint: `fresh` while nothing has been written since it was set.
   * Every trip to the driver's thread costs more than the statement, so setting one is part of another trip,
   * and COMMIT releases the last.
   */
  private savepoint: 'fresh' | 'used' = 'fresh';
  private runner: QueryRunner | null = null;
  private connection: SqliteConnection | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  run<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    this.refuseNesting();
    const request = requestContext.getStore();
    return new Promise<T>((resolve, reject) => {
      this.enqueue({
        run: async () => {
          const outcome = await this.attempt(work, request);
          if (!outcome.ok) return [() => reject(outcome.error)];
          return [outcome.committed, () => resolve(outcome.value)];
        },
        fail: reject,
      });
    });
  }

  batch<ItemType, Result>(kind: BatchKind<ItemType, Result>, item: ItemType): Promise<Result> {
    this.refuseNesting();
    return new Promise<Result>((resolve, reject) => {
      const open = this.openBatches.get(kind.name) as Item<Result>[] | undefined;
      if (open && open.length < kind.limit) {
        open.push({ item, resolve, reject });
        return;
      }
      const items: Item<Result>[] = [{ item, resolve, reject }];
      this.openBatches.set(kind.name, items as Item<never>[]);
      const close = () => {
        if (this.openBatches.get(kind.name) === (items as Item<never>[])) this.openBatches.delete(kind.name);
      };
      this.enqueue({
        run: () => {
          close();
          return this.runBatch(kind, items);
        },
        fail: (error) => {
          // Whoever came later would wait in a batch that nobody runs.
          close();
          items.forEach((waiting) => waiting.reject(error));
        },
      });
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.draining;
    await this.connection?.release();
  }

  private enqueue(waiting: Waiting): void {
    if (this.closed) {
      waiting.fail(new StorageUnavailable('closing'));
      return;
    }
    this.queue.push(waiting);
    this.draining ??= this.drain();
  }

  private async drain(): Promise<void> {
    // Everything that is sent in this turn of the event loop joins the first group.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      while (this.queue.length > 0) await this.group();
    } finally {
      // In the same breath as the look at the queue: what comes between the two would wait for ever.
      this.draining = null;
    }
  }

  private async group(): Promise<void> {
    const group: Waiting[] = [];
    const settle: Settle[] = [];
    try {
      const connection = await this.open();
      await connection.script('BEGIN IMMEDIATE; SAVEPOINT unit');
      this.savepoint = 'fresh';
      for (let waiting = this.queue.shift(); waiting; waiting = group.length < groupLimit ? this.queue.shift() : undefined) {
        group.push(waiting);
        settle.push(...(await waiting.run()));
      }
      await connection.exec('COMMIT');
    } catch (error) {
      // The transaction itself has ended, or could not begin: no unit of the group was kept.
      await this.connection?.exec('ROLLBACK').catch(() => undefined);
      const failed = group.length > 0 ? group : this.queue.splice(0, groupLimit);
      for (const waiting of failed) waiting.fail(new StorageUnavailable(error));
      return;
    }
    for (const answer of settle) answer();
  }

  private async runBatch<ItemType, Result>(kind: BatchKind<ItemType, Result>, items: Item<Result>[]): Promise<Settle[]> {
    const outcome = await this.attempt((unit) => kind.write(unit, items.map((waiting) => waiting.item as ItemType)));
    if (outcome.ok) {
      const results = outcome.value;
      return [outcome.committed, ...items.map((waiting, index) => () => waiting.resolve(results[index] as Result))];
    }
    if (items.length === 1) return [() => items[0]?.reject(outcome.error)];
    const settle: Settle[] = [];
    for (const waiting of items) settle.push(...(await this.runBatch(kind, [waiting])));
    return settle;
  }

  private async attempt<T>(
    work: (unit: Unit) => Promise<T>,
    request?: RequestContext,
  ): Promise<Outcome<T>> {
    const connection = await this.open();
    const unit = new Unit(this.manager(), connection, this.clock.now(), request);
    if (this.savepoint === 'used') await connection.script('RELEASE unit; SAVEPOINT unit');
    this.savepoint = 'used';
    try {
      const value = await this.perform(unit, work);
      return { ok: true, value, committed: () => unit.announceCommit() };
    } catch (error) {
      if (endsSqliteTransaction(error)) throw error;
      await connection.exec('ROLLBACK TO unit');
      this.savepoint = 'fresh';
      return { ok: false, error };
    }
  }

  private manager() {
    if (!this.runner) throw new Error('The writing connection is not open.');
    return this.runner.manager;
  }

  private async open(): Promise<SqliteConnection> {
    if (this.connection) return this.connection;
    this.runner = this.source.createQueryRunner();
    // Managers that believe no transaction is open would begin one of their own on `save()`.
    Object.assign(this.runner, { isTransactionActive: true });
    this.connection = await SqliteConnection.of(this.runner);
    return this.connection;
  }
}
