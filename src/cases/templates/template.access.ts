import type { Actor } from '../../staff/permissions.access.js';
import { seesEveryTeam } from '../case.access.js';

/** What is everybody's, and what is their team's; whoever leads sees all. For macros as for templates. */
export const mayUse = (actor: Pick<Actor, 'role' | 'teamIds'>, { teamId }: { readonly teamId: string | null }): boolean =>
  teamId === null || seesEveryTeam(actor) || actor.teamIds.includes(teamId);
