import type { Prior } from '../../config/policies/sentiment-priors.js';
import { type Label, labels } from './label.js';
import type { Leaning } from './model/sentiment-model.js';

export interface Verdict {
  label: Label;
  /** Chance of positive less chance of negative, −1…1. */
  score: number;
  /** The chance of the label, 0…1. */
  confidence: number;
}

/** Bayes: what the text says, times how common each label is where it comes from. */
export function verdict(leaning: Leaning, prior: Prior): Verdict {
  // The greatest exponent is 0, so none overflows.
  const most = Math.max(0, leaning.negative, leaning.positive);
  const chances: Record<Label, number> = {
    negative: prior.negative * Math.exp(leaning.negative - most),
    neutral: prior.neutral * Math.exp(-most),
    positive: prior.positive * Math.exp(leaning.positive - most),
  };
  const sum = chances.negative + chances.neutral + chances.positive;
  let label: Label = 'neutral';
  for (const other of labels) if (chances[other] > chances[label]) label = other;
  return { label, score: (chances.positive - chances.negative) / sum, confidence: chances[label] / sum };
}
