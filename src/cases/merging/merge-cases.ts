import { newId } from '../../common/ids.js';
import { assertMove } from '../../common/state-table.js';
import { insertRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import type { Actor } from '../../staff/permissions.access.js';
import type { Case } from '../case.entity.js';
import { caseMoves } from '../case.states.js';
import { changeCase } from '../change-case.js';
import { caseNumber } from '../find-case.js';
import { writeTimeline } from '../timeline.js';
import { CaseMerge } from './case-merge.entity.js';
import { mergedCase, type MergeWarning, takenOf, warningsOf } from './merged-case.js';
import { assertNotMerged } from './merged.errors.js';
import { moveItems } from './move-items.js';
import { bringOwn } from './move-own.js';

export interface Merged {
  readonly from: Case;
  readonly into: Case;
  readonly warnings: readonly MergeWarning[];
}

/**
 * Makes one case part of another: its complaints and mentions are those of the survivor, and later rooms bring what
 * hangs on it (`case.merged`). Its timeline stays its own and is read with the survivor's. The caller holds both rows.
 */
export async function mergeCases(
  unit: Unit,
  actor: Actor,
  from: Case,
  into: Case,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<Merged> {
  assertMove(caseMoves, 'case', from.state, 'merged');
  assertNotMerged(into);
  const warnings = warningsOf(from, into);
  const merge: CaseMerge = {
    id: newId(),
    fromId: from.id,
    intoId: into.id,
    fromState: from.state as CaseMerge['fromState'],
    taken: takenOf(from, into),
    actorId: actor.id,
    createdAt: unit.at,
    undoneAt: null,
  };
  await insertRows(unit, CaseMerge, [merge]);
  const way = { mergeId: merge.id, fromId: from.id, intoId: into.id };
  const complaints = await moveItems(unit, 'complaint', way);
  const mentions = await moveItems(unit, 'mention', way);
  await moveItems(unit, 'case_reply', way);
  await moveItems(unit, 'mail_message', way);
  await bringOwn(unit, way);

  const told = { ...facts, warnings };
  const left = await changeCase(unit, actor, from, { ...from, state: 'merged', mergedIntoId: into.id }, {
    kind: 'case.merged',
    data: { from: from.state, to: 'merged', intoId: into.id, into: caseNumber(into.number), ...told },
  });
  const grown = await changeCase(unit, actor, into, mergedCase(from, into, unit.at), {
    kind: 'case.took_in',
    data: {
      fromId: from.id,
      number: caseNumber(from.number),
      complaints: complaints.length,
      mentions: mentions.length,
      ...told,
    },
  });
  if (grown.state !== into.state) {
    const data = { from: into.state, to: grown.state, reason: 'took_in' };
    await writeTimeline(unit, [{ caseId: into.id, kind: 'case.moved', actorId: actor.id, data }]);
  }
  unit.emit('case.merged', { id: left.id, version: left.version, intoId: into.id, mergeId: merge.id });
  return { from: left, into: grown, warnings };
}
