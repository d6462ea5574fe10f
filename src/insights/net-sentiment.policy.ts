/** How many were said in each tone. */
export interface Tones {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

export const silence: Tones = { negative: 0, neutral: 0, positive: 0 };

export interface NetSentiment {
  readonly net: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5th percentile of the normal distribution: two-sided 95 %. */
const z = 1.959964;

/**
 * (positive − negative) / all, in [−1, 1], with a 95 % interval; null when nothing was said.
 *
 * The interval is the adjusted Wald interval for a difference of two proportions of one sample
 * (Bonett and Price, Journal of Educational and Behavioral Statistics 37(4), 2012): one positive and one
 * negative are added, so that it stays honest for few and for unanimous voices, where the plain one has no width.
 */
export function netSentiment({ negative, neutral, positive }: Tones): NetSentiment | null {
  const count = negative + neutral + positive;
  if (count <= 0) return null;
  const plus = (positive + 1) / (count + 2);
  const minus = (negative + 1) / (count + 2);
  const middle = plus - minus;
  const reach = z * Math.sqrt((plus + minus - middle * middle) / (count + 2));
  return {
    net: (positive - negative) / count,
    low: Math.max(-1, middle - reach),
    high: Math.min(1, middle + reach),
  };
}
