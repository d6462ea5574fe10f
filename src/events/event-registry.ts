import type { Unit } from '../database/unit.js';
import type { EventMap, EventName } from './events.js';

/**
 * Pure database work inside the emitting unit of work: rollups, counters, guards that may veto by throwing.
 * Called once a unit with everything that happened in it.
 */
export interface Projector<Name extends EventName> {
  readonly on: Name;
  project(unit: Unit, payloads: readonly EventMap[Name][]): Promise<void>;
}

/** One row of the outbox, handed to its handler. */
export interface Delivery<Name extends EventName = EventName> {
  readonly id: string;
  readonly payload: EventMap[Name];
  /** 1 on the first try. */
  readonly attempt: number;
}

/**
 * Database work after the commit, on many rows at once. It happens exactly once: the outbox rows are
 * deleted by the same unit of work that holds its effects.
 */
export interface DatabaseHandler<Name extends EventName> {
  readonly name: string;
  readonly on: Name;
  readonly kind: 'database';
  /** The most that one unit takes: rows, or what rows that stand for several are made of. */
  readonly limit: number;
  /** Nobody waits for what it does: while more comes in it works a tenth of the time, and catches up later. */
  readonly hasTime?: true;
  /** Of a row that stands for several things, each by itself: when they fail together, all but the bad one succeed alone. */
  partsOf?(payload: EventMap[Name]): readonly EventMap[Name][];
  handle(unit: Unit, deliveries: readonly Delivery<Name>[]): Promise<void>;
}

/**
 * A call to somebody else. `call` runs outside any transaction, under a lease; its result is stored by `store`
 * in the unit that deletes the outbox row, and only if the lease still holds.
 */
export interface EffectHandler<Name extends EventName, Result = unknown> {
  readonly name: string;
  readonly on: Name;
  readonly kind: 'effect';
  /** How long the call may take; the lease lasts twice as long (milliseconds). */
  readonly timeLimitMs: number;
  call(delivery: Delivery<Name>): Promise<Result>;
  store(unit: Unit, delivery: Delivery<Name>, result: Result): Promise<void>;
}

type AnyProjector = Projector<EventName>;
export type AnyHandler = DatabaseHandler<EventName> | EffectHandler<EventName>;

/** Who listens to what. Rooms register in their `onModuleInit`. */
export class EventRegistry {
  private readonly projectors = new Map<EventName, AnyProjector[]>();
  private readonly handlers = new Map<string, AnyHandler>();

  project<Name extends EventName>(projector: Projector<Name>): void {
    const list = this.projectors.get(projector.on) ?? [];
    this.projectors.set(projector.on, [...list, projector as unknown as AnyProjector]);
  }

  handle<Name extends EventName, Result = unknown>(
    handler: DatabaseHandler<Name> | EffectHandler<Name, Result>,
  ): void {
    if (this.handlers.has(handler.name)) throw new Error(`Two handlers are called ${handler.name}.`);
    this.handlers.set(handler.name, handler as unknown as AnyHandler);
  }

  projectorsOf(name: EventName): readonly AnyProjector[] {
    return this.projectors.get(name) ?? [];
  }

  handlersOf(name: EventName): readonly AnyHandler[] {
    return [...this.handlers.values()].filter((handler) => handler.on === name);
  }

  allHandlers(): readonly AnyHandler[] {
    return [...this.handlers.values()];
  }
}
