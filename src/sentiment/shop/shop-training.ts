import { learningPolicy } from '../../../config/policies/learning.js';
import { sentimentPolicy } from '../../../config/policies/sentiment.js';
import type { Priors } from '../../../config/policies/sentiment-priors.js';
import { type Channel, settingOf } from '../channels.js';
import { type Label, labels } from '../label.js';
import { compact, type SentimentWeights } from '../model/sentiment-weights.js';
import { train } from '../model/trainer.js';
import { type TrainingText, TrainingSet } from '../model/training-set.js';
import { leaningOf } from '../scorer.js';

/** A text as people say it is to be labelled. */
export interface TaughtText {
  readonly text: string;
  readonly channel: Channel;
  /** Language tag, where it is known. */
  readonly lang?: string;
  readonly label: Label;
  /** How much it counts beside others. */
  readonly weight: number;
}

const classes = { negative: labels.indexOf('negative'), neutral: labels.indexOf('neutral'), positive: labels.indexOf('positive') };

/**
 * A shop's own model. It learns only what the shipped model and the priors do not say already: their logits are given.
 * How common the labels are among corrections is left out, because people correct what is wrong, not what is common.
 * The same texts in the same order give the same weights.
 */
export function trainShop(texts: readonly TaughtText[], priors: Priors): SentimentWeights {
  const given = texts.flatMap((taught) => trainingText(taught, priors) ?? []);
  const set = new TrainingSet(given, sentimentPolicy.maxCharacters);
  const model = train(set, { ...learningPolicy.training, classes: labels.length });
  return compact(model, classes, { base: [0, 0], temperature: 1 });
}

/** Null for a text that no model is asked about. */
function trainingText({ text, channel, lang, label, weight }: TaughtText, priors: Priors): TrainingText | null {
  const leaning = leaningOf(text, lang === undefined ? { channel } : { channel, lang });
  if (!leaning) return null;
  const prior = priors[settingOf(channel)];
  const offset: number[] = [];
  offset[classes.negative] = leaning.negative + Math.log(prior.negative);
  offset[classes.neutral] = Math.log(prior.neutral);
  offset[classes.positive] = leaning.positive + Math.log(prior.positive);
  return { text, target: labels.indexOf(label), weight, offset };
}
