import type { Unit } from '../database/unit.js';
import { changesClocks, updated, updatedLater } from './case-deadlines.js';
import type { Case } from './case.entity.js';
import { termsFor } from './sla/terms-shelf.js';
import { stateHistories } from './state-history.js';

/** Changed cases with their clocks as of now, rebuilt where something has happened that they depend on. */
export async function withClocks(
  unit: Unit,
  changes: readonly { readonly before: Case; readonly changed: Case }[],
): Promise<Case[]> {
  const rebuilt = changes.filter(({ before, changed }) => changesClocks(before, changed));
  const histories = await stateHistories(
    unit,
    rebuilt.map(({ before }) => before.id),
  );
  const terms = await termsFor(
    unit.manager,
    rebuilt.map(({ changed }) => changed),
  );
  return changes.map(({ before, changed }) => {
    const history = histories.get(before.id);
    if (!history) return updatedLater(changed, unit.at);
    const move = changed.state === before.state ? [] : [{ at: unit.at, state: changed.state }];
    return updated(changed, [...history, ...move], unit.at, terms(changed));
  });
}
