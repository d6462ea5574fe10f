import type { Unit } from '../../database/unit.js';
import type { Case } from '../case.entity.js';
import { type CaseState, isUnresolved } from '../case.states.js';

type Told = Pick<Case, 'id' | 'state' | 'assigneeId' | 'teamId' | 'heardAt' | 'breaching'>;

/** States in which a case takes somebody's time. */
export const workable = ['new', 'open'] as const;
const isWorkable = (state: CaseState): boolean => state === 'new' || state === 'open';

/** Says what the assignment of cases has to hear of a change: somebody is needed, is back in demand, or has room. */
export function tellOfWork(unit: Unit, before: Told | null, after: Told): void {
  if (isWorkable(after.state)) {
    if (before && isHeardAgain(before, after)) unit.emit('case.returned', { id: after.id });
    else if (after.teamId !== null && after.assigneeId === null && isNewToTeam(before, after))
      unit.emit('case.unassigned', { id: after.id, teamId: after.teamId, leftBy: before?.assigneeId ?? null });
  }
  if (before?.assigneeId && isWorkable(before.state)) {
    const still = after.assigneeId === before.assigneeId && isWorkable(after.state);
    if (!still) unit.emit('staff.available', { id: before.assigneeId });
  }
}

/** The person who had it may be away, or nobody may have it any more. */
const isHeardAgain = (before: Told, after: Told): boolean =>
  before.assigneeId === after.assigneeId &&
  (!isUnresolved(before.state) ||
    (after.assigneeId !== null && (!isWorkable(before.state) || after.heardAt > before.heardAt)));

const isNewToTeam = (before: Told | null, after: Told): boolean =>
  before === null ||
  before.assigneeId !== null ||
  before.teamId !== after.teamId ||
  !isWorkable(before.state) ||
  (after.breaching && !before.breaching);
