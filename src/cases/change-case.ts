import type { Unit } from '../database/unit.js';
import { type AuditActor, recordAct } from '../staff/audit.js';
import { breachEntries, changesClocks, updated, updatedLater } from './case-deadlines.js';
import type { Case } from './case.entity.js';
import { assertNotMerged } from './merging/merged.errors.js';
import { saveCases } from './save-cases.js';
import { termsFor } from './sla/terms-shelf.js';
import { stateHistories } from './state-history.js';
import { writeTimeline } from './timeline.js';

export interface Act {
  /** In the past tense: `case.moved`. */
  readonly kind: string;
  /** For the timeline. */
  readonly data: Readonly<Record<string, unknown>>;
  /** For the audit: no personal text. The data, unless that holds some. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What an act has changed: the row with its clocks, the timeline, the audit and the news, in one unit. */
export async function changeCase(
  unit: Unit,
  actor: AuditActor,
  before: Case,
  changed: Case,
  act: Act,
): Promise<Case> {
  if (changed.state === before.state) assertNotMerged(before);
  const after = await withClocks(unit, before, changed);
  const [saved] = await saveCases(unit, [{ before, after }]);
  await writeTimeline(unit, [
    { caseId: before.id, kind: act.kind, actorId: actor === 'system' ? null : actor.id, data: act.data },
    ...breachEntries(before, after),
  ]);
  await recordAct(unit, actor, act.kind, { type: 'case', id: before.id }, act.facts ?? act.data);
  return saved as Case;
}

/** A changed case with its clocks as of now, rebuilt where something has happened that they depend on. */
export async function withClocks(unit: Unit, before: Case, changed: Case): Promise<Case> {
  if (!changesClocks(before, changed)) return updatedLater(changed, unit.at);
  const history = (await stateHistories(unit, [before.id])).get(before.id) ?? [];
  const move = changed.state === before.state ? [] : [{ at: unit.at, state: changed.state }];
  const terms = await termsFor(unit.manager, [changed]);
  return updated(changed, [...history, ...move], unit.at, terms(changed));
}
