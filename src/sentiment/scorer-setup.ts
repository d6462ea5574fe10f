import { defaultPriors, type Priors } from '../../config/policies/sentiment-priors.js';
import { SentimentModel } from './model/sentiment-model.js';
import type { SentimentWeights } from './model/sentiment-weights.js';
import { scorerVersion } from './scorer-version.js';

/** What a shop has set and taught, besides what is shipped: every text is scored by one of these. */
export interface ScorerSetup {
  /** Names everything that decides a score; kept with each. */
  readonly version: string;
  readonly priors: Priors;
  /** On top of the shipped model; null where the shop has none. */
  readonly shop: SentimentModel | null;
}

/** Before anybody has set or taught anything. */
export const shippedSetup: ScorerSetup = { version: scorerVersion, priors: defaultPriors, shop: null };

/** The same in plain data, as a thread can be told it. */
export interface ToldSetup {
  readonly version: string;
  readonly priors: Priors;
  readonly weights: SentimentWeights | null;
}

export const tell = ({ version, priors, shop }: ScorerSetup): ToldSetup => ({ version, priors, weights: shop && shop.weights });

export const heed = ({ version, priors, weights }: ToldSetup): ScorerSetup => ({
  version,
  priors,
  shop: weights && new SentimentModel(weights),
});
