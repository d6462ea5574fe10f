import type { ShopNews, ShopNewsKind } from './shop-news.js';

type Told = Pick<ShopNews, 'saidAt' | 'facts'>;

/**
 * Whether `told` replaces what is `known` of the same thing. The later word counts, by the clock of whoever says it; of
 * two of one moment the one that ends a dispute, else either, but always the same one.
 */
export function isNewer(told: Told, known: Told): boolean {
  if (told.saidAt !== known.saidAt) return told.saidAt > known.saidAt;
  const [ends, ended] = [isOver(told), isOver(known)];
  return ends === ended ? textOf(told) > textOf(known) : ends;
}

const isOver = ({ facts }: Told): boolean => 'isOver' in facts && facts.isOver;
const textOf = ({ facts }: Told): string => JSON.stringify(facts);

interface Fact {
  readonly kind: ShopNewsKind;
  readonly facts: ShopNews['facts'];
}

/**
 * What others have taken of a payment, in minor units. A processor may tell of the same refunds one by one and all
 * together: the larger figure is right, because the other has not heard of all of them yet.
 */
export function takenByOthers(told: readonly Fact[]): { refundedThereMinor: number; disputedMinor: number } {
  const sum = { part: 0, total: 0, disputed: 0 };
  for (const { kind, facts } of told) {
    if (kind === 'refund' && 'counts' in facts) sum[facts.counts] += facts.amountMinor;
    if (kind === 'dispute' && 'isOver' in facts) sum.disputed += facts.amountMinor;
  }
  return { refundedThereMinor: Math.max(sum.part, sum.total), disputedMinor: sum.disputed };
}
