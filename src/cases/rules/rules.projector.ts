import { In } from 'typeorm';
import type { Unit } from '../../database/unit.js';
import type { EventRegistry } from '../../events/event-registry.js';
import { type Decided, keep } from '../actions/carry-out.js';
import { knownTo } from '../actions/known-names.js';
import { Case } from '../case.entity.js';
import { takeChanges, type UnitChange } from '../unit-changes.js';
import { textsOf } from './case-texts.js';
import type { Rule } from './rule.entity.js';
import { holdsAll, needsTexts } from './rule.policy.js';
import { runRules } from './run-rules.js';
import type { RulesInForce } from './rules-in-force.js';

/** Rules act in the unit of work in which a case was opened or changed: either all of it happens, or nothing. */
export function actByRules(registry: EventRegistry, inForce: RulesInForce): void {
  for (const on of ['case.opened', 'case.changed'] as const) {
    registry.project({
      on,
      async project(unit) {
        const changes = takeChanges(unit);
        if (changes.length === 0) return;
        const rules = await inForce.of(['created', 'updated'], unit.manager);
        if (rules.length > 0) await act(unit, rules, changes);
      },
    });
  }
}

async function act(unit: Unit, rules: readonly Rule[], changes: readonly UnitChange[]): Promise<void> {
  const texts = rules.some(({ conditions }) => needsTexts(conditions))
    ? await textsOf(unit, changes.map(({ after }) => after.id))
    : null;
  const happened = changes.map(({ before, after }) => ({
    before,
    now: after,
    texts: texts?.get(after.id) ?? [],
    at: unit.at,
    asked: rules.filter(({ trigger }) => trigger === (before === null ? 'created' : 'updated')),
  }));
  // A rule may hold only because of one before it, so what is left out here is what no first rule holds for.
  const touched = happened.filter((each) => each.asked.some(({ conditions }) => holdsAll(conditions, each)));
  if (touched.length === 0) return;
  const held = await unit.manager.find(Case, { where: { id: In(touched.map(({ now }) => now.id)) } });
  const known = await knownTo(
    unit,
    rules.flatMap(({ actions }) => actions),
    held,
  );
  const decided = touched.flatMap((each): Decided[] => {
    const now = held.find(({ id }) => id === each.now.id);
    if (!now) return [];
    const run = runRules(each.asked, { ...each, now }, known);
    return run.fired.length === 0 ? [] : [{ before: now, ...run, refused: [] }];
  });
  if (decided.length > 0) await keep(unit, 'system', decided);
}
