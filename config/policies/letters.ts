import type { Regime } from './complaint-deadlines.js';

export const letterKinds = ['acknowledgement', 'holding', 'final'] as const;
export type LetterKind = (typeof letterKinds)[number];

export const routeNames = ['financial_ombudsman', 'cfpb'] as const;
export type RouteName = (typeof routeNames)[number];

/** What the letters of a regime must say. */
export interface LetterRules {
  /** Where customers can go who do not agree; null: the letter has to name a place. */
  readonly route: RouteName | null;
  /** Until when, counted from the letter. */
  readonly routeWithin: { readonly months: number } | { readonly days: number } | null;
  /** After which outcomes a final letter has to say where to go. */
  readonly routeAfter: readonly ('upheld' | 'partly_upheld' | 'rejected' | 'no_fault')[];
  /** A holding letter that leaves after the final answer was due says it too. */
  readonly routeWhenLate: boolean;
}

const every = ['upheld', 'partly_upheld', 'rejected', 'no_fault'] as const;

/** DISP 1.6.2R and 1.6.6A R: the ombudsman, within six months, whatever the outcome, and when eight weeks have passed. */
const disp: LetterRules = { route: 'financial_ombudsman', routeWithin: { months: 6 }, routeAfter: every, routeWhenLate: true };

export const letterRules: Readonly<Record<Regime, LetterRules>> = {
  /** The standard wants the ways that are left to be named, inside and outside the house; the shop knows which they are. */
  iso_10002: { route: null, routeWithin: null, routeAfter: ['partly_upheld', 'rejected', 'no_fault'], routeWhenLate: false },
  fca_disp: disp,
  fca_disp_payments: disp,
  /** Customers can give feedback for sixty days. */
  cfpb: { route: 'cfpb', routeWithin: { days: 60 }, routeAfter: [], routeWhenLate: false },
};

export const letterPolicy = Object.freeze({
  /** UTF-16 code units of what people add to a letter. */
  reasonsMax: 10_000,
  redressMax: 4_000,
  routeMax: 1_000,
  /** How an automatic acknowledgement may leave: never in public, and never where somebody would have to print it. */
  automaticWays: ['email', 'form'] as readonly string[],
});
