import type { Severity, SeverityCode } from './severity.js';

/** From this amount on, the harm is so many times as great. Ascending; below the first it is 1. */
export type Steps = readonly { readonly from: number; readonly factor: number }[];

/**
 * How much harm waiting does. The factors are multiplied, and the risk of the deadline doubles in every `doublesEveryMs`
 * until it is reached, and after it.
 */
export interface HarmPolicy {
  readonly doublesEveryMs: number;
  readonly severity: Readonly<Record<Severity, number>>;
  readonly sentiment: {
    /** Of the worst text, from happy or neutral (1) to the unhappiest (this). */
    readonly unhappiest: number;
    /** When the last text is unhappier than those before by the whole scale from neutral to the worst. */
    readonly falling: number;
  };
  /** Followers of whoever said it in public. */
  readonly reach: Steps;
  /** Reasons of the severity that mean that somebody can help themselves less than others; the greatest counts. */
  readonly vulnerability: Readonly<Partial<Record<SeverityCode, number>>>;
  /** What was paid for the order, in hundreds of the currency's smallest unit: 250 is 250.00 euro, and 25,000 yen. */
  readonly value: Steps;
}

export const harmPolicy: HarmPolicy = {
  doublesEveryMs: 24 * 60 * 60 * 1000,
  severity: { 0: 1, 1: 1.2, 2: 3, 3: 128 },
  sentiment: { unhappiest: 1.4, falling: 2 },
  reach: [
    { from: 1_000, factor: 1.2 },
    { from: 10_000, factor: 2 },
    { from: 100_000, factor: 4 },
  ],
  vulnerability: { vulnerable_person: 3, self_harm: 8 },
  value: [
    { from: 100, factor: 1.1 },
    { from: 250, factor: 1.3 },
    { from: 1_000, factor: 1.8 },
  ],
};
