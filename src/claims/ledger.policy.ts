import { remedyPolicy } from '../../config/policies/remedy.js';
import type { LegKind } from './ceiling.policy.js';

export interface LedgerEntry {
  readonly account: string;
  /** Positive: a cost. Negative: what leaves. The entries of one currency add up to zero. */
  readonly amountMinor: number;
  readonly currency: string;
}

/** Who carries a leg out: the holder of its payment, or whoever the policy names. */
export function processorOf(kind: LegKind, paymentProcessor: string | undefined): string {
  const { processor } = remedyPolicy.kinds[kind];
  return processor === 'payment' ? (paymentProcessor ?? '') : processor;
}

/** The entries that a remedy will make in the books, one an account. */
export function ledgerOf(
  legs: readonly { readonly kind: LegKind; readonly amountMinor: number; readonly processor: string }[],
  currency: string,
): LedgerEntry[] {
  const accounts = new Map<string, number>();
  const add = (account: string, amountMinor: number) =>
    accounts.set(account, (accounts.get(account) ?? 0) + amountMinor);
  for (const { kind, amountMinor, processor } of legs) {
    add(remedyPolicy.kinds[kind].account, amountMinor);
    add(`paid_by_${processor}`, -amountMinor);
  }
  return [...accounts].map(([account, amountMinor]) => ({ account, amountMinor, currency }));
}
