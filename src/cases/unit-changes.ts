import type { Unit } from '../database/unit.js';
import type { Case } from './case.entity.js';

/** What people and customers have done to a case in a unit of work; `before` is null for one that they have opened. */
export interface UnitChange {
  readonly before: Case | null;
  readonly after: Case;
}

const changes = new WeakMap<Unit, Map<string, UnitChange>>();

/** Several changes of one case are one: from how it was before the first to how it is after the last. */
export function noteChange(unit: Unit, change: UnitChange): void {
  const noted = changes.get(unit) ?? new Map<string, UnitChange>();
  const first = noted.get(change.after.id);
  noted.set(change.after.id, first ? { before: first.before, after: change.after } : change);
  changes.set(unit, noted);
}

/** What has been noted since somebody asked last. */
export function takeChanges(unit: Unit): UnitChange[] {
  const noted = [...(changes.get(unit)?.values() ?? [])];
  changes.delete(unit);
  return noted;
}
