import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../common/clock.js';
import { type RequestContext, requestContext } from '../common/request-context.js';
import { SqliteConnection } from './connection.js';
import { Gathering } from './gathering.js';
import { type BatchItem, OpenBatch } from './open-batch.js';
import { endsSqliteTransaction, StorageUnavailable } from './storage-error.js';
import { type BatchKind, Tx } from './tx.js';
import { Unit } from './unit.js';

type Settle = () => void;

/** Whose turn it is. `run` does its work inside the open transaction and says how to answer after COMMIT. */
interface Turn {
  run(): Promise<Settle[]>;
  /** Does it as one statement, with a commit of its own; null when that was refused, and nothing was kept. */
  hope?(): Promise<Settle[] | null>;
  fail(error: unknown): void;
}

type Outcome<T> = { ok: true; value: T; committed: Settle } | { ok: false; error: unknown };

/** How many units may share one transaction, so that the first of them is not kept waiting. */
const groupLimit = 64;

/**
 * One writer, first come first served, with group commit: units that wait while the last group is being
 * flushed share one transaction, each in its own savepoint, and are all answered after its one fsync.
 */
export class SqliteTx extends Tx {
  private readonly queue: (Turn | OpenBatch)[] = [];
  private readonly openBatches = new Map<string, OpenBatch>();
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
    if (this.closed) return Promise.reject(new StorageUnavailable('closing'));
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

  batch<Item, Result>(kind: BatchKind<Item, Result>, item: Item): Promise<Result> {
    this.refuseNesting();
    if (this.closed) return Promise.reject(new StorageUnavailable('closing'));
    return new Promise<Result>((resolve, reject) => {
      const known = this.openBatches.get(kind.name) as OpenBatch<Item, Result> | undefined;
      const batch = known ?? new OpenBatch(kind);
      batch.add({ item, resolve, reject });
      if (known) return;
      this.openBatches.set(kind.name, batch as unknown as OpenBatch);
      this.enqueue(batch as unknown as OpenBatch);
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.draining;
    await this.connection?.release();
  }

  private enqueue(waiting: Turn | OpenBatch): void {
    this.queue.push(waiting);
    this.draining ??= this.drain();
  }

  private async drain(): Promise<void> {
    // Everything that is sent in this turn of the event loop joins the first group.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      for (let turn = this.next(); turn; turn = this.next()) {
        if (!(await this.alone(turn))) await this.group(turn);
      }
    } finally {
      // In the same breath as the look at the queue: what comes between the two would wait for ever.
      this.draining = null;
    }
  }

  /** What is left of a batch goes to the end of the queue: others had come before it. */
  private next(): Turn | undefined {
    const waiting = this.queue.shift();
    if (!(waiting instanceof OpenBatch)) return waiting;
    const items = waiting.take();
    if (waiting.isEmpty) this.openBatches.delete(waiting.kind.name);
    else this.queue.push(waiting);
    const { kind } = waiting;
    const { hope } = kind;
    return {
      run: () => this.runBatch(kind, items),
      ...(hope && { hope: () => this.hope(hope, items) }),
      fail: (error) => items.forEach(({ reject }) => reject(error)),
    };
  }

  private async alone(turn: Turn): Promise<boolean> {
    try {
      const settle = turn.hope ? await turn.hope() : null;
      settle?.forEach((answer) => answer());
      return settle !== null;
    } catch (error) {
      turn.fail(new StorageUnavailable(error));
      return true;
    }
  }

  private async group(first: Turn): Promise<void> {
    const group: Turn[] = [];
    const settle: Settle[] = [];
    try {
      const connection = await this.open();
      await connection.script('BEGIN IMMEDIATE; SAVEPOINT unit');
      this.savepoint = 'fresh';
      for (let turn: Turn | undefined = first; turn; turn = this.another(group)) {
        group.push(turn);
        settle.push(...(await turn.run()));
      }
      await connection.exec('COMMIT');
    } catch (error) {
      // The transaction itself has ended, or could not begin: no unit of the group was kept.
      await this.connection?.exec('ROLLBACK').catch(() => undefined);
      for (const turn of group.length > 0 ? group : [first]) turn.fail(new StorageUnavailable(error));
      return;
    }
    for (const answer of settle) answer();
  }

  /** A batch that hopes to be one statement is a group by itself, and ends this one. */
  private another(group: readonly Turn[]): Turn | undefined {
    const [waiting] = this.queue;
    const apart = waiting instanceof OpenBatch && waiting.kind.hope !== undefined;
    return apart || group.length >= groupLimit ? undefined : this.next();
  }

  private async hope<Item, Result>(
    hope: NonNullable<BatchKind<Item, Result>['hope']>,
    items: readonly BatchItem<Item, Result>[],
  ): Promise<Settle[] | null> {
    const connection = await this.open();
    const gathering = new Gathering('sqlite');
    const unit = new Unit(Gathering.managerOf(this.manager()), gathering, this.clock.now(), undefined);
    try {
      const results = await this.perform(unit, () => hope(unit, items.map(({ item }) => item)));
      await connection.together(gathering.statements);
      return [() => unit.announceCommit(), ...answersOf(items, results)];
    } catch (error) {
      if (endsSqliteTransaction(error)) throw error;
      return null;
    }
  }

  private async runBatch<Item, Result>(
    kind: BatchKind<Item, Result>,
    items: readonly BatchItem<Item, Result>[],
  ): Promise<Settle[]> {
    const outcome = await this.attempt((unit) => kind.write(unit, items.map(({ item }) => item)));
    if (outcome.ok) return [outcome.committed, ...answersOf(items, outcome.value)];
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

const answersOf = <Item, Result>(items: readonly BatchItem<Item, Result>[], results: readonly Result[]): Settle[] =>
  items.map((waiting, index) => () => waiting.resolve(results[index] as Result));
