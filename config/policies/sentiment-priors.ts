import type { Setting } from './sentiment.js';

/** How common each label is where texts come from; the three add up to 1. */
export interface Prior {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

export type Priors = Readonly<Record<Setting, Prior>>;

/**
 * What a shop starts from, until its own figures are set: most mails to a help desk complain, most public posts
 * and reviews do not. The same words then mean different things: "still no news" is a complaint in an inbox.
 */
export const defaultPriors: Priors = {
  complaint: { negative: 0.66, neutral: 0.2, positive: 0.14 },
  public: { negative: 0.32, neutral: 0.33, positive: 0.35 },
  review: { negative: 0.31, neutral: 0.22, positive: 0.47 },
  unknown: { negative: 0.34, neutral: 0.32, positive: 0.34 },
};
