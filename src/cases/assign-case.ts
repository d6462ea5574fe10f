import { Forbidden, ValidationFailed } from '../common/domain-error.js';
import { isId } from '../common/ids.js';
import type { Unit } from '../database/unit.js';
import type { Actor } from '../staff/permissions.access.js';
import { Staff } from '../staff/staff.entity.js';
import { TeamMember } from '../staff/teams/team-member.entity.js';
import { Team } from '../staff/teams/team.entity.js';
import { mayAssign, seesEveryTeam } from './case.access.js';
import type { Case } from './case.entity.js';
import type { Assignment } from './case.schema.js';
import type { Act } from './change-case.js';

type Owner = Pick<Case, 'assigneeId' | 'teamId'>;

export function assertMayAssign(actor: Actor, { staffId }: Assignment): void {
  if (staffId !== undefined && !mayAssign(actor, staffId))
    throw new Forbidden('Assigning a case to somebody else is for leads.');
}

/** Whose a case is after this. Nobody keeps a case that they would not see any more. */
export async function ownerOf(unit: Unit, before: Owner, { staffId, teamId }: Assignment): Promise<Owner> {
  const team = teamId === undefined ? before.teamId : teamId;
  if (team !== null && team !== before.teamId) await assertTeam(unit, team);
  if (staffId === undefined) {
    const stays = before.assigneeId === null || (await works(unit, before.assigneeId, team)) === 'here';
    return { assigneeId: stays ? before.assigneeId : null, teamId: team };
  }
  if (staffId !== null) await assertWorks(unit, staffId, team);
  return { assigneeId: staffId, teamId: team };
}

export const assignedAct = (before: Owner, after: Owner): Act => ({
  kind: 'case.assigned',
  data: {
    from: before.assigneeId,
    to: after.assigneeId,
    ...(before.teamId === after.teamId ? {} : { fromTeam: before.teamId, toTeam: after.teamId }),
  },
});

const refusals = {
  unknown: 'There is no such person.',
  inactive: 'This person no longer works here.',
  not_in_team: 'This person is not in the team that the case is with, and would not see it.',
};

async function assertWorks(unit: Unit, staffId: string, teamId: string | null): Promise<void> {
  const found = await works(unit, staffId, teamId);
  if (found !== 'here') throw new ValidationFailed([{ pointer: '/staffId', code: found, detail: refusals[found] }]);
}

async function works(unit: Unit, staffId: string, teamId: string | null): Promise<'here' | keyof typeof refusals> {
  const person = isId(staffId) ? await unit.manager.findOneBy(Staff, { id: staffId }) : null;
  if (!person) return 'unknown';
  if (!person.active) return 'inactive';
  if (teamId === null || seesEveryTeam(person)) return 'here';
  return (await unit.manager.existsBy(TeamMember, { teamId, staffId })) ? 'here' : 'not_in_team';
}

async function assertTeam(unit: Unit, teamId: string): Promise<void> {
  if (isId(teamId) && (await unit.manager.existsBy(Team, { id: teamId }))) return;
  throw new ValidationFailed([{ pointer: '/teamId', code: 'unknown', detail: 'There is no such team.' }]);
}
