import type { Unit } from '../database/unit.js';
import type { EventRegistry } from '../events/event-registry.js';
import type { Heard } from '../events/events.js';
import { cellOf } from './rollup-cell.js';
import { addToRollup } from './rollup-writer.js';

/** Keeps the rollup in the transaction in which something is heard, changed or gone. */
export function registerRollups(registry: EventRegistry): void {
  for (const on of ['complaint.received', 'mention.received'] as const) {
    registry.project({
      on,
      project: (unit, news) =>
        count(
          unit,
          news.map(({ heard }) => heard),
        ),
    });
  }
  registry.project({
    on: 'complaints.imported',
    project: (unit, news) =>
      count(
        unit,
        news.flatMap(({ heard }) => heard),
      ),
  });
  for (const on of ['complaint.revised', 'complaint.relabelled', 'mention.updated', 'mention.relabelled'] as const) {
    registry.project({ on, project: (unit, changes) => recount(unit, changes) });
  }
  registry.project({
    on: 'mention.deleted',
    project: (unit, gone) =>
      addToRollup(
        unit,
        gone.map(({ heard }) => cellOf(heard, -1)),
      ),
  });
}

function count(unit: Unit, heard: readonly Heard[]): Promise<void> {
  return addToRollup(
    unit,
    heard.map((each) => cellOf(each, 1)),
  );
}

function recount(
  unit: Unit,
  changes: readonly { readonly before: Heard; readonly after: Heard }[],
): Promise<void> {
  return addToRollup(
    unit,
    changes.flatMap(({ before, after }) => [cellOf(before, -1), cellOf(after, 1)]),
  );
}
