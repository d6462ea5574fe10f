import { type EntityManager, In } from 'typeorm';
import { iso } from '../../common/schemas.js';
import { Staff } from '../staff.entity.js';
import { TeamMember } from './team-member.entity.js';
import type { Team } from './team.entity.js';
import type { TeamView } from './team.schema.js';

/** Teams with the names of their members, by name. */
export async function presentTeams(manager: EntityManager, teams: readonly Team[]): Promise<TeamView[]> {
  if (teams.length === 0) return [];
  const members = await manager.findBy(TeamMember, { teamId: In(teams.map(({ id }) => id)) });
  const staffIds = [...new Set(members.map(({ staffId }) => staffId))];
  const people = await manager.find(Staff, {
    select: { id: true, name: true },
    where: { id: In(staffIds) },
    order: { name: 'ASC', id: 'ASC' },
  });
  return teams.map(({ id, name, mode, version, createdAt, updatedAt }) => {
    const own = new Set(members.filter(({ teamId }) => teamId === id).map(({ staffId }) => staffId));
    return {
      id,
      name,
      mode,
      members: people.filter((person) => own.has(person.id)).map((person) => ({ id: person.id, name: person.name })),
      version,
      createdAt: iso(createdAt),
      updatedAt: iso(updatedAt),
    };
  });
}

export async function presentTeam(manager: EntityManager, team: Team): Promise<TeamView> {
  const [view] = await presentTeams(manager, [team]);
  return view as TeamView;
}
