import { type Actor, atLeast, may } from '../staff/permissions.access.js';

/** Agents see the cases of their teams and those of no team; whoever leads sees all. */
export const seesEveryTeam = (actor: Pick<Actor, 'role'>): boolean => atLeast(actor.role, 'lead');

export const maySeeCase = (actor: Actor, { teamId }: { readonly teamId: string | null }): boolean =>
  may(actor, 'cases.read') && (seesEveryTeam(actor) || teamId === null || actor.teamIds.includes(teamId));

/** Anybody may take a case or leave it to whoever comes next; giving it to somebody else is for leads. */
export const mayAssign = (actor: Actor, staffId: string | null): boolean =>
  staffId === null || staffId === actor.id || atLeast(actor.role, 'lead');
