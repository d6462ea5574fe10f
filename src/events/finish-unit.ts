import { insertRows } from '../database/rows.js';
import type { PendingEvent, Unit } from '../database/unit.js';
import type { EventRegistry } from './event-registry.js';
import type { EventMap, EventName } from './events.js';
import { LiveEvent } from './live-event.entity.js';
import { liveTopicOf } from './live-topics.js';
import { outboxRow, OutboxRow } from './outbox.entity.js';

/** Called after the commit with the handlers that have new work, each with how much it is. */
export type Nudge = (things: ReadonlyMap<string, number>) => void;

/**
 * Ends a unit of work: runs the projectors of everything that happened in it (they may make more happen),
 * then writes what the outbox promises and what consoles are told.
 */
export async function finishUnit(unit: Unit, registry: EventRegistry, nudge: Nudge): Promise<void> {
  if (unit.events.length === 0) return;
  for (let done = 0; done < unit.events.length; ) {
    const fresh = unit.events.slice(done);
    done = unit.events.length;
    for (const [name, payloads] of byName(fresh)) {
      for (const projector of registry.projectorsOf(name)) await projector.project(unit, payloads);
    }
  }
  const rows = outboxRows(unit, registry);
  await insertRows(unit, OutboxRow, rows);
  await insertRows(unit, LiveEvent, liveRows(unit));
  if (rows.length > 0) unit.afterCommit(() => nudge(thingsPromised(unit, registry)));
}

function byName(events: readonly PendingEvent[]): Map<EventName, EventMap[EventName][]> {
  const groups = new Map<EventName, EventMap[EventName][]>();
  for (const { name, payload } of events) {
    const group = groups.get(name);
    if (group) group.push(payload);
    else groups.set(name, [payload]);
  }
  return groups;
}

function outboxRows(unit: Unit, registry: EventRegistry): OutboxRow[] {
  return unit.events.flatMap(({ name, payload, dueAt = unit.at }) =>
    registry.handlersOf(name).map((handler) => outboxRow(handler.name, payload, unit.at, dueAt)),
  );
}

function thingsPromised(unit: Unit, registry: EventRegistry): Map<string, number> {
  const things = new Map<string, number>();
  for (const { name, payload } of unit.events) {
    for (const handler of registry.handlersOf(name)) {
      const parts = handler.kind === 'database' ? handler.partsOf?.(payload).length : undefined;
      things.set(handler.name, (things.get(handler.name) ?? 0) + (parts ?? 1));
    }
  }
  return things;
}

function liveRows(unit: Unit): Omit<LiveEvent, 'seq'>[] {
  return unit.events.flatMap(({ name, payload }) => {
    const topic = liveTopicOf(name);
    if (!topic || !('version' in payload)) return [];
    return [{ topic, name, resourceId: payload.id, version: payload.version, at: unit.at }];
  });
}
