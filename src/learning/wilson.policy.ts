export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5th percentile of the normal distribution: two-sided 95 %. */
const z = 1.959964;

/**
 * `hits` of `count` with the 95 % score interval (Wilson, Journal of the American Statistical Association 22, 1927),
 * which stays honest for few and for unanimous answers; null when there are none.
 */
export function wilson(hits: number, count: number): Share | null {
  if (count <= 0) return null;
  const share = hits / count;
  const middle = (share + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const reach = (z / (1 + (z * z) / count)) * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  return { share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
