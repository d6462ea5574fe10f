import { insertRows, updateRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { CaseDistinction } from '../case-distinction.entity.js';
import type { Case } from '../case.entity.js';
import { changeCase } from '../change-case.js';
import { caseNumber } from '../find-case.js';
import { CaseMerge } from './case-merge.entity.js';
import { withoutTaken, withoutTexts } from './merged-case.js';
import { CannotUnmerge } from './merged.errors.js';
import { returnItems } from './move-items.js';
import { returnOwn } from './move-own.js';
import { textsOf } from './texts-say.js';

/** The merge that holds: its case, and the survivor, both held by the caller. */
export interface Standing {
  readonly merge: CaseMerge;
  readonly from: Case;
  readonly into: Case;
}

/**
 * Makes a merged case one of its own again, as it was: its texts come back, and what hangs on it (`case.unmerged`).
 * What has been said to it since stays with the survivor, as does what was moved on from there.
 */
export async function unmergeCase(unit: Unit, actor: Actor, { merge, from, into }: Standing): Promise<Case> {
  if (into.state === 'merged') {
    const detail = 'The case that it was merged into was merged itself. Take that back first.';
    throw new CannotUnmerge(detail, { intoCaseId: into.id });
  }
  const way = { mergeId: merge.id, fromId: from.id, intoId: into.id };
  const complaints = await returnItems(unit, 'complaint', way);
  const mentions = await returnItems(unit, 'mention', way);
  await returnItems(unit, 'case_reply', way);
  await returnItems(unit, 'mail_message', way);
  await returnOwn(unit, way, merge.createdAt);
  if (complaints.length + mentions.length === 0) {
    throw new CannotUnmerge('Nothing of what came with it is in that case any more.', { intoCaseId: into.id });
  }
  await updateRows(unit, CaseMerge, [{ id: merge.id, undoneAt: unit.at }]);
  const [caseId = '', otherId = ''] = [from.id, into.id].toSorted();
  await insertRows(unit, CaseDistinction, [{ caseId, otherId, createdAt: unit.at }], { onConflict: 'nothing' });

  const returned = { complaints: complaints.length, mentions: mentions.length };
  const back = await changeCase(unit, actor, from, { ...from, state: merge.fromState, mergedIntoId: null }, {
    kind: 'case.unmerged',
    data: { from: 'merged', to: merge.fromState, outOfId: into.id, outOf: caseNumber(into.number), ...returned },
  });
  const gone = await textsOf(unit, from.id);
  const lighter = gone ? withoutTexts(into, gone, await textsOf(unit, into.id)) : into;
  await changeCase(unit, actor, into, withoutTaken(lighter, from, merge.taken), {
    kind: 'case.gave_back',
    data: { fromId: from.id, number: caseNumber(from.number), ...returned },
  });
  unit.emit('case.unmerged', { id: back.id, version: back.version, fromId: into.id, mergeId: merge.id });
  return back;
}
