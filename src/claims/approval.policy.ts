import { approvalPolicy } from '../../config/policies/approval.js';
import { minorFromMajor, type Money } from '../common/money.js';
import { type Actor, atLeast, may, roles, type StaffRole } from '../staff/permissions.access.js';

/** What a role may give away by its own word, in minor units; null where the currency has no entry. */
export function limitMinor(role: StaffRole, currency: string): number | null {
  const limits = Object.hasOwn(approvalPolicy.limitsMajor, currency)
    ? approvalPolicy.limitsMajor[currency]
    : undefined;
  return limits ? minorFromMajor(limits[role], currency) : null;
}

/** A key makes an agent's calls, whoever made the key: it never gives away more than an agent may. */
export const limitRole = ({ role, scopes }: Pick<Actor, 'role' | 'scopes'>): StaffRole =>
  scopes === null ? role : 'agent';

/** What this actor proposes needs nobody else; a key that may not approve does not do so by proposing. */
export const approvesOwn = (actor: Actor, money: Money): boolean =>
  may(actor, 'claims.approve') && isWithinOwnLimit(limitRole(actor), money);

/** A proposal of this amount needs nobody else. Without an entry for the currency it always does. */
export function isWithinOwnLimit(role: StaffRole, { amountMinor, currency }: Money): boolean {
  const limit = limitMinor(role, currency);
  return limit !== null && amountMinor <= limit;
}

/** May this role approve the amount for somebody else? */
export function mayApprove(role: StaffRole, { amountMinor, currency }: Money): boolean {
  const limit = limitMinor(role, currency);
  return limit === null ? atLeast(role, approvalPolicy.otherCurrencies) : amountMinor <= limit;
}

/** The least role that may approve the amount; null when it is above everybody's limit. */
export function neededRole(money: Money): StaffRole | null {
  return roles.find((role) => mayApprove(role, money)) ?? null;
}
