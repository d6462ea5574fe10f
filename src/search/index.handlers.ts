import sql from 'sql-template-tag';
import type { DatabaseHandler } from '../events/event-registry.js';
import { searchables } from './searchables.js';
import { searchKinds } from './search-kinds.js';
import { reindex } from './search-writer.js';

/** Follows what has changed, after its commit: one unit for a few hundred at the most, so that nobody waits long. */
export const followChanges: DatabaseHandler<'search.stale'> = {
  name: 'search.index',
  on: 'search.stale',
  kind: 'database',
  limit: 400,
  hasTime: true,
  partsOf: ({ kind, ids }) => ids.map((id) => ({ kind, ids: [id] })),
  async handle(unit, deliveries) {
    for (const kind of searchKinds) {
      const ids = deliveries.flatMap(({ payload }) => (payload.kind === kind ? payload.ids : []));
      if (ids.length > 0) await reindex(unit, searchables[kind], ids);
    }
  },
};

const stretch = 200;

/**
 * Goes through everything of a kind once more, and through what the index has of it: one stretch a unit, which ends
 * with the promise of the next, so that it goes on from where a crash left it.
 */
export const rebuild: DatabaseHandler<'search.rebuilding'> = {
  name: 'search.rebuild',
  on: 'search.rebuilding',
  kind: 'database',
  limit: 1,
  async handle(unit, deliveries) {
    for (const { payload } of deliveries) {
      const searchable = searchables[payload.kind];
      const there = await searchable.idsAfter(unit, payload.after, stretch);
      const indexed = await unit.all<{ id: string }>(sql`SELECT id FROM search_document
        WHERE kind = ${payload.kind} AND id > ${payload.after} ORDER BY id LIMIT ${stretch}`);
      const ids = [...new Set([...there, ...indexed.map(({ id }) => id)])].sort().slice(0, stretch);
      const last = ids.at(-1);
      if (last === undefined) continue;
      await reindex(unit, searchable, ids);
      unit.emit('search.rebuilding', { kind: payload.kind, after: last });
    }
  },
};
