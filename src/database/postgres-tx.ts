import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Clock } from '../common/clock.js';
import { type RequestContext, requestContext } from '../common/request-context.js';
import { PostgresConnection } from './connection.js';
import { Gathering } from './gathering.js';
import { isPostgresConflict, isPostgresOutage, StorageUnavailable } from './storage-error.js';
import { type BatchKind, Tx } from './tx.js';
import { Unit } from './unit.js';

const attempts = 5;
/** Batches of one kind under way at once; more would only queue for the same rows and fsyncs. */
const batchesUnderWay = 2;

interface Lane {
  waiting: { item: unknown; resolve: (result: never) => void; reject: (error: unknown) => void }[];
  underWay: number;
}

/** A pooled transaction per unit, READ COMMITTED, tried again whole when PostgreSQL reports a conflict. */
export class PostgresTx extends Tx {
  private readonly lanes = new Map<string, Lane>();
  private readonly running = new Set<Promise<unknown>>();
  private closed = false;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  run<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    this.refuseNesting();
    if (this.closed) return Promise.reject(new StorageUnavailable('closing'));
    return this.track(this.attempt(work, requestContext.getStore()));
  }

  batch<Item, Result>(kind: BatchKind<Item, Result>, item: Item): Promise<Result> {
    this.refuseNesting();
    if (this.closed) return Promise.reject(new StorageUnavailable('closing'));
    const lane = this.lanes.get(kind.name) ?? { waiting: [], underWay: 0 };
    this.lanes.set(kind.name, lane);
    return new Promise<Result>((resolve, reject) => {
      lane.waiting.push({ item, resolve, reject });
      setImmediate(() => this.pump(kind, lane));
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  private pump<Item, Result>(kind: BatchKind<Item, Result>, lane: Lane): void {
    while (lane.waiting.length > 0 && lane.underWay < batchesUnderWay) {
      const taken = lane.waiting.splice(0, kind.limit);
      lane.underWay += 1;
      void this.track(this.writeBatch(kind, taken)).finally(() => {
        lane.underWay -= 1;
        this.pump(kind, lane);
      });
    }
  }

  private async writeBatch<Item, Result>(kind: BatchKind<Item, Result>, taken: Lane['waiting']): Promise<void> {
    const items = taken.map(({ item }) => item as Item);
    try {
      const results =
        (await this.hope(kind, items)) ?? (await this.attempt((unit) => kind.write(unit, items)));
      taken.forEach(({ resolve }, index) => resolve(results[index] as never));
    } catch (error) {
      if (taken.length === 1 || error instanceof StorageUnavailable) {
        for (const { reject } of taken) reject(error);
        return;
      }
      for (const alone of taken) await this.writeBatch(kind, [alone]);
    }
  }

  /** Writes the batch as one statement; null when that was refused, and nothing was kept. */
  private async hope<Item, Result>(kind: BatchKind<Item, Result>, items: readonly Item[]): Promise<Result[] | null> {
    const { hope } = kind;
    if (!hope) return null;
    const runner = this.source.createQueryRunner();
    try {
      const gathering = new Gathering('postgres');
      const unit = new Unit(Gathering.managerOf(runner.manager), gathering, this.clock.now(), undefined);
      const results = await this.perform(unit, () => hope(unit, items));
      await new PostgresConnection(runner).together(gathering.statements);
      unit.announceCommit();
      return results;
    } catch (error) {
      if (isPostgresOutage(error)) throw new StorageUnavailable(error);
      return null;
    } finally {
      await runner.release();
    }
  }

  private async attempt<T>(work: (unit: Unit) => Promise<T>, request?: RequestContext): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work, request);
      } catch (error) {
        if (isPostgresOutage(error)) throw new StorageUnavailable(error);
        if (!isPostgresConflict(error)) throw error;
        if (attempt === attempts) throw new StorageUnavailable(error);
        await sleep(Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  private async once<T>(work: (unit: Unit) => Promise<T>, request: RequestContext | undefined): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction('READ COMMITTED');
      const unit = new Unit(runner.manager, new PostgresConnection(runner), this.clock.now(), request);
      const value = await this.perform(unit, work);
      await runner.commitTransaction();
      unit.announceCommit();
      return value;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private track<T>(work: Promise<T>): Promise<T> {
    const settled = work.then(
      () => undefined,
      () => undefined,
    );
    this.running.add(settled);
    void settled.then(() => this.running.delete(settled));
    return work;
  }
}
