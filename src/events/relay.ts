import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import sql, { join } from 'sql-template-tag';
import { crashPoint } from '../common/crash-point.js';
import type { Clock } from '../common/clock.js';
import { jsonRows } from '../database/json-rows.js';
import type { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import type { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import type { Log } from '../common/log.js';
import type { AnyHandler, DatabaseHandler, Delivery, EffectHandler, EventRegistry } from './event-registry.js';
import type { EventName } from './events.js';
import { outboxRow, OutboxRow } from './outbox.entity.js';
import { Pace } from './pace.policy.js';
import { retryDelayMs, triesMax } from './retry.policy.js';

interface Row {
  readonly id: string;
  readonly payload: string;
  readonly attempts: number;
}

/** What a unit has done, and whether more was due when it began. */
interface Turn {
  readonly things: number;
  readonly more: boolean;
}

/** How many calls to others are under way at once. */
const effectsUnderWay = 8;
/** How often the outbox is looked at when nobody says that there is work (milliseconds). */
const idleMs = 500;
/** The most rows that one unit takes, however little each stands for. */
const rowsMax = 250;
/** Of what a handler may take at once, the part that it takes when it cannot keep up anyway, and lets requests go first. */
const shareBehind = 1 / 4;
/** How long it rests between two such turns: nothing waits longer for its turn than this (milliseconds). */
const restBehindMs = 200;
/** Work that comes without a pause is gathered so long, so that many rows share the statements of one unit (milliseconds). */
const gatherMs = 50;
/** How long work that has time rests, as a multiple of how long it has worked, and at the longest (milliseconds). */
const restShare = 9;
const restMaxMs = 2_000;

/**
 * Carries out what commits have promised. Database handlers take their rows and do their work in one unit,
 * so it happens exactly once; effects are leased, called outside any transaction, and stored under the lease.
 */
export class Relay {
  private readonly busy = new Map<string, Promise<void>>();
  private readonly again = new Set<string>();
  private readonly paces = new Map<string, ReturnType<typeof this.newPace>>();
  private timer: NodeJS.Timeout | null = null;
  private stopped = true;
  private draining = false;

  constructor(
    private readonly tx: Tx,
    private readonly reads: Reads,
    private readonly registry: EventRegistry,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly newPace: () => Pick<Pace, 'take' | 'worked' | 'isBehind'> = () => new Pace(performance.now()),
  ) {}

  async start(): Promise<void> {
    this.stopped = false;
    // The embedded database has one process: whoever held a lease before this one started is gone.
    if (this.reads.dialect === 'sqlite') {
      await this.tx.run((unit) => unit.all(sql`UPDATE outbox SET "dueAt" = ${unit.at} WHERE "leaseToken" IS NOT NULL`));
    }
    const look = () => {
      for (const handler of this.registry.allHandlers()) this.nudge(handler.name);
      this.timer = setTimeout(look, idleMs);
    };
    look();
  }

  /** There is work for this handler: so many rows, or what they are made of, have just been promised. */
  nudge(name: string, things = 0): void {
    if (this.resting) return;
    this.paceOf(name).take(things);
    if (this.busy.has(name)) {
      this.again.add(name);
      return;
    }
    const handler = this.registry.allHandlers().find((candidate) => candidate.name === name);
    if (!handler) return;
    const work = this.work(handler)
      .catch((error: unknown) => this.log.error({ err: error, handler: name }, 'outbox handler stopped'))
      .finally(() => {
        this.busy.delete(name);
        if (this.again.delete(name)) this.nudge(name);
      });
    this.busy.set(name, work);
  }

  /** Takes no more work and waits for what is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await Promise.all(this.busy.values());
  }

  /** Until nothing is due, also where the relay has not been started: for tests and for the demo. */
  async drain(): Promise<void> {
    this.draining = true;
    try {
      // What is under way is leased, and so not due.
      await this.quiet();
      while (await this.anythingDue()) {
        for (const handler of this.registry.allHandlers()) this.nudge(handler.name);
        await this.quiet();
      }
    } finally {
      this.draining = false;
    }
  }

  /** What is carried out may promise more, which is begun at once. */
  private async quiet(): Promise<void> {
    while (this.busy.size > 0) await Promise.all(this.busy.values());
  }

  private async anythingDue(): Promise<boolean> {
    const names = this.registry.allHandlers().map(({ name }) => name);
    if (names.length === 0) return false;
    const due = await this.reads.one(sql`SELECT 1 AS found FROM outbox
      WHERE handler IN (${join(names)}) AND "deadAt" IS NULL AND "dueAt" <= ${this.clock.now()} LIMIT 1`);
    return due !== undefined;
  }

  private get resting(): boolean {
    return this.stopped && !this.draining;
  }

  private paceOf(name: string) {
    const pace = this.paces.get(name) ?? this.newPace();
    this.paces.set(name, pace);
    return pace;
  }

  private async work(handler: AnyHandler): Promise<void> {
    if (handler.kind === 'effect') {
      while (!this.resting && (await this.workEffects(handler)));
      return;
    }
    const pace = this.paceOf(handler.name);
    for (let small = false, more = true; more && !this.resting; ) {
      this.again.delete(handler.name);
      const from = performance.now();
      const turn = await this.workDatabase(handler, small ? Math.ceil(handler.limit * shareBehind) : handler.limit);
      const to = performance.now();
      pace.worked(turn.things, turn.things * 2 > handler.limit, from, to);
      const goesOn = this.again.has(handler.name) && !this.draining;
      more = turn.more || goesOn;
      small = goesOn && (handler.hasTime === true || (pace.isBehind && this.reads.dialect === 'sqlite'));
      if (!goesOn || this.resting) continue;
      // More has come in meanwhile. SQLite has one writer: whoever sends waits for an answer, and this work does not.
      if (handler.hasTime) await sleep(Math.min(restShare * (to - from), restMaxMs));
      else if (small) await sleep(restBehindMs);
      else if (!turn.more) await sleep(gatherMs);
    }
  }

  private async workDatabase(handler: DatabaseHandler<EventName>, limit: number): Promise<Turn> {
    try {
      return await this.tx.run((unit) => this.handleDue(unit, handler, limit));
    } catch (error) {
      this.log.warn({ err: error, handler: handler.name }, 'outbox batch failed, trying its rows one by one');
      return this.workAlone(handler);
    }
  }

  /** One row spoils a batch for all; alone, each succeeds, is taken apart, or is put off by itself. */
  private async workAlone(handler: DatabaseHandler<EventName>): Promise<Turn> {
    const most = Math.min(handler.limit, rowsMax);
    const due = await this.due(handler, most);
    let apart = false;
    for (const row of due) {
      try {
        await this.tx.run((unit) => this.handleDue(unit, handler, 1, row.id));
      } catch (error) {
        const parts = handler.partsOf?.(delivery(row).payload) ?? [];
        if (parts.length > 1) await this.tx.run((unit) => takeApart(unit, handler.name, row, parts));
        else await this.postpone(row, error);
        apart ||= parts.length > 1;
      }
    }
    return { things: due.length, more: apart || due.length === most };
  }

  private async handleDue(unit: Unit, handler: DatabaseHandler<EventName>, limit: number, id?: string): Promise<Turn> {
    const skip = unit.dialect === 'postgres' ? sql`FOR UPDATE SKIP LOCKED` : sql``;
    const which = id === undefined ? sql`` : sql`AND id = ${id}`;
    const most = Math.min(limit, rowsMax);
    const rows = await unit.all<Row>(sql`SELECT id, payload, attempts FROM outbox
      WHERE handler = ${handler.name} AND "deadAt" IS NULL AND "dueAt" <= ${unit.at} ${which}
      ORDER BY "dueAt", id LIMIT ${most} ${skip}`);
    if (rows.length === 0) return { things: 0, more: false };
    const taken = firstOf(handler, rows.map(delivery), limit);
    await handler.handle(unit, taken);
    await unit.all(sql`DELETE FROM outbox WHERE id IN
      (SELECT done.value->>0 FROM ${jsonRows(unit.dialect, taken.map((done) => [done.id]))} AS done)`);
    return { things: thingsIn(handler, taken), more: rows.length === most || taken.length < rows.length };
  }

  private async workEffects(handler: EffectHandler<EventName>): Promise<boolean> {
    const leaseToken = randomUUID();
    const rows = await this.tx.run((unit) => this.lease(unit, handler, leaseToken));
    if (rows.length === 0) return false;
    crashPoint('relay.leased_not_called');
    await Promise.all(rows.map((row) => this.perform(handler, row, leaseToken)));
    return true;
  }

  /** A lease is `dueAt` moved into the future: when its holder is gone, the row is simply due again. */
  private async lease(unit: Unit, handler: EffectHandler<EventName>, leaseToken: string): Promise<Row[]> {
    const skip = unit.dialect === 'postgres' ? sql`FOR UPDATE SKIP LOCKED` : sql``;
    return unit.all<Row>(sql`UPDATE outbox
      SET "leaseToken" = ${leaseToken}, "dueAt" = ${unit.at + 2 * handler.timeLimitMs}, attempts = attempts + 1
      WHERE id IN (SELECT id FROM outbox WHERE handler = ${handler.name} AND "deadAt" IS NULL AND "dueAt" <= ${unit.at}
        ORDER BY "dueAt", id LIMIT ${effectsUnderWay} ${skip})
      RETURNING id, payload, attempts`);
  }

  private async perform(handler: EffectHandler<EventName>, row: Row, leaseToken: string): Promise<void> {
    const sent = { ...delivery(row), attempt: row.attempts };
    try {
      const result = await handler.call(sent);
      crashPoint('relay.answered_not_stored');
      await this.tx.run(async (unit) => {
        const held = await unit.all(
          sql`DELETE FROM outbox WHERE id = ${row.id} AND "leaseToken" = ${leaseToken} RETURNING id`,
        );
        // Another worker holds the row now and will learn the result itself.
        if (held.length === 1) await handler.store(unit, sent, result);
      });
    } catch (error) {
      await this.postpone(row, error, leaseToken);
    }
  }

  private async postpone(row: Row, error: unknown, leaseToken?: string): Promise<void> {
    const tries = leaseToken === undefined ? row.attempts + 1 : row.attempts;
    const held = leaseToken === undefined ? sql`` : sql`AND "leaseToken" = ${leaseToken}`;
    this.log.warn({ err: error, outboxId: row.id, tries }, 'outbox row failed');
    await this.tx.run((unit) =>
      unit.all(sql`UPDATE outbox SET attempts = ${tries}, error = ${String(error).slice(0, 500)}, "leaseToken" = NULL,
        "dueAt" = ${unit.at + retryDelayMs(tries)}, "deadAt" = ${tries >= triesMax ? unit.at : null}
        WHERE id = ${row.id} ${held}`),
    );
  }

  private due(handler: AnyHandler, limit: number): Promise<Row[]> {
    return this.reads.all<Row>(sql`SELECT id, payload, attempts FROM outbox
      WHERE handler = ${handler.name} AND "deadAt" IS NULL AND "dueAt" <= ${this.clock.now()}
      ORDER BY "dueAt", id LIMIT ${limit}`);
  }
}

function delivery(row: Row): Delivery {
  return { id: row.id, payload: JSON.parse(row.payload), attempt: row.attempts + 1 };
}

const thingsIn = ({ partsOf }: DatabaseHandler<EventName>, rows: readonly Delivery[]): number =>
  partsOf ? rows.reduce((sum, { payload }) => sum + partsOf(payload).length, 0) : rows.length;

/** As many of the rows as stand for no more than `limit` things, and one at least. */
function firstOf({ partsOf }: DatabaseHandler<EventName>, rows: readonly Delivery[], limit: number): readonly Delivery[] {
  if (!partsOf) return rows;
  let things = 0;
  const end = rows.findIndex(({ payload }) => (things += partsOf(payload).length) > limit);
  return end === -1 ? rows : rows.slice(0, Math.max(1, end));
}

/** What a row stands for, each in a row of its own. */
async function takeApart(unit: Unit, handler: string, { id }: Row, parts: readonly unknown[]): Promise<void> {
  const gone = await unit.all(sql`DELETE FROM outbox WHERE id = ${id} RETURNING id`);
  // Another worker was faster.
  if (gone.length === 0) return;
  await insertRows(unit, OutboxRow, parts.map((payload) => outboxRow(handler, payload, unit.at)));
}
