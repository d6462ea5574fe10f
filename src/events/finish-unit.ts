import { insertRows } from '../database/rows.js';
import type { PendingEvent, Unit } from '../database/unit.js';
import type { EventRegistry } from './event-registry.js';
import type { EventMap, EventName } from './events.js';
import { LiveEvent } from './live-event.entity.js';
import { liveTopicOf } from './live-topics.js';
import { outboxRow, OutboxRow } from './outbox.entity.js';

/** Called with the names of the handlers that have new work, after the commit. */
export type Nudge = (handlers: ReadonlySet<string>) => void;

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
  if (rows.length > 0) unit.afterCommit(() => nudge(new Set(rows.map((row) => row.handler))));
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

function liveRows(unit: Unit): Omit<LiveEvent, 'seq'>[] {
  return unit.events.flatMap(({ name, payload }) => {
    const topic = liveTopicOf(name);
    if (!topic || !('version' in payload)) return [];
    return [{ topic, name, resourceId: payload.id, version: payload.version, at: unit.at }];
  });
}
