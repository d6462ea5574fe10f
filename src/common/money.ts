/** An amount in minor units of an ISO 4217 currency: 12.50 EUR is `{ amountMinor: 1250, currency: 'EUR' }`. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** Decimals of the currencies that do not have two (ISO 4217, 2026). */
const decimals: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0,
  XAF: 0, XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
};

export function decimalsOf(currency: string): number {
  return decimals[currency] ?? 2;
}

/** 50 major units of EUR are 5,000 minor units; of JPY 50; of KWD 50,000. */
export function minorFromMajor(major: number, currency: string): number {
  return Math.round(major * 10 ** decimalsOf(currency));
}

/**
 * Splits an amount by weights so that the parts always add up to the whole
 * (largest remainder; ties go to the earlier part). All-zero weights split evenly.
 */
export function prorate(amountMinor: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = total > 0 ? weights : weights.map(() => 1);
  const whole = BigInt(total > 0 ? total : weights.length);
  const exact = shares.map((share) => BigInt(amountMinor) * BigInt(share));
  const parts = exact.map((value) => Number(value / whole));
  let rest = amountMinor - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (rest === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    rest -= 1;
  }
  return parts;
}
