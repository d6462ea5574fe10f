import sql from 'sql-template-tag';
import type { Unit } from '../database/unit.js';
import type { EventRegistry } from '../events/event-registry.js';
import type { EventMap } from '../events/events.js';
import { wanted } from './kinds/ids.js';
import type { SearchKind } from './search-kinds.js';

/** One row of the outbox stands for so many: the intake pays for a row a batch, not a row a complaint. */
const idsAtOnce = 200;

/** Notes whose words may have changed. The index follows after the commit. */
export function markStale(unit: Unit, kind: SearchKind, ids: readonly string[]): void {
  const all = [...new Set(ids)];
  for (let from = 0; from < all.length; from += idsAtOnce) unit.emit('search.stale', { kind, ids: all.slice(from, from + idsAtOnce) });
}

type WithId = { [Name in keyof EventMap]: EventMap[Name] extends { readonly id: string } ? Name : never }[keyof EventMap];

const news: readonly (readonly [SearchKind, readonly WithId[]])[] = [
  ['case', ['case.opened', 'case.changed']],
  ['complaint', ['complaint.received', 'complaint.revised']],
  ['mention', ['mention.received', 'mention.updated', 'mention.deleted']],
];

export function noteNews(registry: EventRegistry): void {
  for (const [kind, names] of news) {
    for (const on of names) {
      registry.project({
        on,
        project: async (unit, payloads: readonly { readonly id: string }[]) => markStale(unit, kind, payloads.map(({ id }) => id)),
      });
    }
  }
  registry.project({
    on: 'complaints.imported',
    project: async (unit, imports) => markStale(unit, 'complaint', imports.flatMap(({ complaintIds }) => complaintIds)),
  });
  registry.project({
    on: 'customers.changed',
    async project(unit, changes) {
      const ids = changes.flatMap((change) => change.ids);
      markStale(unit, 'customer', ids);
      // Somebody new has neither.
      const named = changes.flatMap((change) => (change.known ? change.ids : []));
      if (named.length > 0) await markTheirs(unit, named);
    },
  });
  registry.project({
    on: 'customer.merged',
    async project(unit, merges) {
      markStale(unit, 'customer', merges.flatMap(({ id, fromId }) => [id, fromId]));
      await markTheirs(unit, merges.map(({ id }) => id));
    },
  });
  registry.project({
    on: 'orders.changed',
    project: async (unit, changes) => markStale(unit, 'order', changes.flatMap(({ ids }) => ids)),
  });
}

/** Their cases and orders are found by their name. */
async function markTheirs(unit: Unit, customerIds: readonly string[]): Promise<void> {
  const ids = { dialect: unit.dialect, all: unit.all.bind(unit) };
  const cases = await unit.all<{ id: string }>(sql`SELECT c.id FROM ${wanted(ids, customerIds)} AS wanted
    JOIN support_case c ON c."customerId" = wanted.value->>0`);
  const orders = await unit.all<{ id: string }>(sql`SELECT o.id FROM ${wanted(ids, customerIds)} AS wanted
    JOIN purchase o ON o."customerId" = wanted.value->>0`);
  markStale(unit, 'case', cases.map(({ id }) => id));
  markStale(unit, 'order', orders.map(({ id }) => id));
}
