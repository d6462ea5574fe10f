import { answer, api, ifMatch } from '../api/client.js';
import type { NewTeam, Team } from '../api/types.js';
import { useSaving } from './use-saving.js';

const at = ({ id }: Team) => ({ params: { path: { id } } });

export const useCreateTeam = () => useSaving('teams', (body: NewTeam) => answer(api.POST('/api/teams', { body })));

export const useChangeTeam = (team: Team) =>
  useSaving('teams', (body: Partial<NewTeam>) =>
    answer(api.PATCH('/api/teams/{id}', { ...at(team), headers: ifMatch(team.version), body })),
  );

export const useRemoveTeam = (team: Team) =>
  useSaving('teams', (_: void) => answer(api.DELETE('/api/teams/{id}', at(team))));
