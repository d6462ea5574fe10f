import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import type { RequestContext } from '../common/request-context.js';
import type { EventMap, EventName } from '../events/events.js';
import type { Connection, Dialect } from './connection.js';

/** Something that happened inside the unit, waiting for its projectors and its outbox row. */
export interface PendingEvent<Name extends EventName = EventName> {
  readonly name: Name;
  readonly payload: EventMap[Name];
  /** When its outbox handlers are due (epoch milliseconds); at once without it. */
  readonly dueAt: number | undefined;
}

/** What the request that started the unit is going to be told; kept for `Idempotency-Key`. */
export interface PendingAnswer {
  readonly request: RequestContext;
  readonly status: number;
  readonly body: unknown;
}

/** One unit of work: everything in it is committed together, or nothing is. */
export class Unit {
  readonly events: PendingEvent[] = [];
  readonly answers: PendingAnswer[] = [];
  private readonly committed: (() => void)[] = [];

  constructor(
    /** TypeORM's manager, bound to this transaction. */
    readonly manager: EntityManager,
    private readonly connection: Connection,
    /** When the unit began; every row it writes carries this time (epoch milliseconds). */
    readonly at: number,
    private readonly request: RequestContext | undefined,
  ) {}

  get dialect(): Dialect {
    return this.connection.dialect;
  }

  all<Row>(sql: Sql): Promise<Row[]> {
    return this.connection.all<Row>(sql);
  }

  async one<Row>(sql: Sql): Promise<Row | undefined> {
    return (await this.connection.all<Row>(sql))[0];
  }

  /** A statement whose rows nobody wants. A hopeful batch may do nothing else. */
  write(sql: Sql): Promise<void> {
    return this.connection.write(sql);
  }

  /**
   * Reads what is going to be written. On PostgreSQL the row is locked until the end of the unit;
   * on SQLite there is one writer at a time, so the read is already safe.
   */
  findForUpdate<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    where: FindOptionsWhere<Entity>,
  ): Promise<Entity | null> {
    const lock = this.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
    return this.manager.findOne(entity, { where, ...lock });
  }

  /** Says that something happened. Projectors see it before the commit, outbox handlers after, or from `dueAt` on. */
  emit<Name extends EventName>(name: Name, payload: EventMap[Name], dueAt?: number): void {
    this.events.push({ name, payload, dueAt });
  }

  /**
   * Marks `body` as the answer of the request that started this unit, and returns it.
   * With an `Idempotency-Key` it is stored in the same transaction and replayed to a repeat.
   */
  answer<Body>(body: Body, status = 201, request: RequestContext | undefined = this.request): Body {
    if (request?.idempotency) this.answers.push({ request, status, body });
    return body;
  }

  afterCommit(callback: () => void): void {
    this.committed.push(callback);
  }

  /** Called by `Tx` once the commit is durable: whatever a callback does, the unit has succeeded. */
  announceCommit(): void {
    for (const callback of this.committed) {
      try {
        callback();
      } catch (error) {
        process.emitWarning(`After a commit: ${String(error)}`);
      }
    }
  }
}
