import { type Label, labels } from '../label.js';
import type { Leaning } from './sentiment-model.js';

/** How common each label is where a text comes from; the three add up to 1. */
export type Prior = Readonly<Record<Label, number>>;

export interface Probabilities {
  negative: number;
  neutral: number;
  positive: number;
}

/** Bayes: what the text says (odds) times what is usual where it comes from. */
export function probabilitiesOf(leaning: Leaning, prior: Prior): Probabilities {
  const most = Math.max(0, leaning.negative, leaning.positive);
  const negative = prior.negative * Math.exp(leaning.negative - most);
  const neutral = prior.neutral * Math.exp(-most);
  const positive = prior.positive * Math.exp(leaning.positive - most);
  const sum = negative + neutral + positive;
  return { negative: negative / sum, neutral: neutral / sum, positive: positive / sum };
}

export function likeliest(probabilities: Probabilities): Label {
  let best: Label = 'neutral';
  for (const label of labels) if (probabilities[label] > probabilities[best]) best = label;
  return best;
}
