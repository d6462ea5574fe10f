import { In, Not } from 'typeorm';
import { reopenCase } from '../cases/reopen-case.js';
import { type MergeOf, moveItems, type MovedItem, returnItems } from '../cases/merging/move-items.js';
import type { Unit } from '../database/unit.js';
import type { EventRegistry } from '../events/event-registry.js';
import { Claim } from './claim.entity.js';
import { finishedClaimStates } from './claim.states.js';

/** Claims belong to the case in which the work goes on: they go with a merge, and come back when it is taken back. */
export function claimsFollowMerges(registry: EventRegistry): void {
  registry.project({
    on: 'case.merged',
    async project(unit, merges) {
      for (const { id, intoId, mergeId } of merges) {
        const way = { mergeId, fromId: id, intoId };
        tell(unit, intoId, await moveItems(unit, 'claim', way));
      }
    },
  });
  registry.project({
    on: 'case.unmerged',
    async project(unit, merges) {
      for (const { id, fromId, mergeId } of merges) await bringBack(unit, { mergeId, fromId: id, intoId: fromId });
    },
  });
}

async function bringBack(unit: Unit, way: MergeOf): Promise<void> {
  tell(unit, way.fromId, await returnItems(unit, 'claim', way));
  // A claim may have been opened again while its case was part of the other one.
  const open = await unit.manager.existsBy(Claim, { caseId: way.fromId, state: Not(In([...finishedClaimStates])) });
  if (open) await reopenCase(unit, 'system', way.fromId);
}

function tell(unit: Unit, caseId: string, moved: readonly MovedItem[]): void {
  for (const { id, version } of moved) unit.emit('claim.changed', { id, version: Number(version), caseId });
}
