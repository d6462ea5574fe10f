import { type Actor, atLeast, may } from '../staff/permissions.access.js';

/** There are no teams: a case belongs to everybody who works on cases. */
export const maySeeCases = (actor: Actor): boolean => may(actor, 'cases.read');

/** Anybody may take a case or leave it to whoever comes next; giving it to somebody else is for leads. */
export const mayAssign = (actor: Actor, staffId: string | null): boolean =>
  staffId === null || staffId === actor.id || atLeast(actor.role, 'lead');
