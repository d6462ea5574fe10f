import type { Unit } from '../database/unit.js';
import { type AuditActor, recordAct } from '../staff/audit.js';
import { breachEntries } from './case-deadlines.js';
import type { Case } from './case.entity.js';
import { fieldChanges } from './field-changes.js';
import { assertNotMerged } from './merging/merged.errors.js';
import { saveCases } from './save-cases.js';
import { writeTimeline } from './timeline.js';
import { withClocks } from './with-clocks.js';

export interface Act {
  /** In the past tense: `case.moved`. */
  readonly kind: string;
  /** For the timeline. */
  readonly data: Readonly<Record<string, unknown>>;
  /** For the audit: no personal text. The data, unless that holds some. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What an act has changed: the row with its clocks, the timeline with every field, the audit and the news, in one unit. */
export async function changeCase(
  unit: Unit,
  actor: AuditActor,
  before: Case,
  changed: Case,
  act: Act,
): Promise<Case> {
  if (changed.state === before.state) assertNotMerged(before);
  const [after = changed] = await withClocks(unit, [{ before, changed }]);
  const changes = fieldChanges(before, after);
  const [saved] = await saveCases(unit, [{ before, after }], { byItself: actor === 'system' });
  await writeTimeline(unit, [
    {
      caseId: before.id,
      kind: act.kind,
      actorId: actor === 'system' ? null : actor.id,
      data: Object.keys(changes).length > 0 ? { ...act.data, changes } : act.data,
    },
    ...breachEntries(before, after),
  ]);
  await recordAct(unit, actor, act.kind, { type: 'case', id: before.id }, act.facts ?? act.data);
  return saved as Case;
}
