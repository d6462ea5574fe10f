import type { Claim, Role, Session } from '../api/types.js';

const order: readonly Role[] = ['agent', 'lead', 'manager', 'admin'];

/** Another person than who proposed it, with a role that is high enough: the server asks for both. */
export function mayApprove({ proposal, neededRole }: Claim, me: Session['staff']): boolean {
  if (!proposal || proposal.by.id === me.id || neededRole === null) return false;
  return order.indexOf(me.role) >= order.indexOf(neededRole);
}
