import type { Unit } from '../database/unit.js';
import type { AuditActor } from '../staff/audit.js';
import { Case } from './case.entity.js';
import { isUnresolved } from './case.states.js';
import { changeCase } from './change-case.js';
import { assertNotMerged } from './merging/merged.errors.js';
import { moved } from './move-case.js';

/**
 * Opens a case that is resolved or closed, because something in it has to be worked on again. One that is
 * still being worked on is left alone.
 */
export async function reopenCase(unit: Unit, actor: AuditActor, caseId: string): Promise<void> {
  const before = await unit.findForUpdate(Case, { id: caseId });
  if (!before || isUnresolved(before.state)) return;
  assertNotMerged(before);
  await changeCase(unit, actor, before, moved(before, 'open', unit.at), {
    kind: 'case.moved',
    data: { from: before.state, to: 'open', reason: 'claim_open' },
  });
}
