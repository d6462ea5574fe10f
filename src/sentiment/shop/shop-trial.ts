import { learningPolicy } from '../../../config/policies/learning.js';
import type { Priors } from '../../../config/policies/sentiment-priors.js';
import type { Label } from '../label.js';
import { randomFrom, shuffle } from '../model/random.js';
import { SentimentModel } from '../model/sentiment-model.js';
import type { SentimentWeights } from '../model/sentiment-weights.js';
import { label } from '../scorer.js';
import { nearDuplicates } from './near-duplicates.js';
import { type TaughtText, trainShop } from './shop-training.js';

export interface TrialText extends TaughtText {
  /** Whether a person said its label; else it is the shipped scorer's, and nobody objected. */
  readonly isJudged: boolean;
  /** Whether it came in a fair sample, and not because it looked wrong. */
  readonly isSampled: boolean;
  /** Whether the model in force has learnt from it. */
  readonly isKnown: boolean;
}

/** What models that had not seen a text say of it. */
export interface HeldOut {
  readonly isJudged: boolean;
  readonly isSampled: boolean;
  readonly truth: Label;
  /** As shipped; by what is in force; by what is new. */
  readonly shipped: Label;
  readonly before: Label;
  readonly after: Label;
}

export interface Trial {
  readonly weights: SentimentWeights;
  readonly heldOut: readonly HeldOut[];
}

/**
 * Trains a model on all texts, and finds out what it is worth: the texts are dealt into parts, and each part is
 * labelled by what the same training makes of the others. What is in force is judged alike, by what its training makes
 * of the texts it knew outside the part, so that neither is examined on what it was taught. Texts that are alike are
 * in one part. Synchronous, a few seconds: for a thread of its own. @param done called with the share that is done
 */
export function tryShop(
  texts: readonly TrialText[], priors: Priors, hasModelInForce: boolean, done: (share: number) => void = () => undefined,
): Trial {
  const { folds, nearDuplicate } = learningPolicy;
  const parts = deal(nearDuplicates(texts.map(({ text }) => text), nearDuplicate), folds);
  const heldOut = texts.map((): HeldOut | null => null);
  for (let part = 0; part < folds; part++) {
    const others = texts.filter((_, at) => parts[at] !== part);
    const after = new SentimentModel(trainShop(others, priors));
    const before = hasModelInForce ? new SentimentModel(trainShop(others.filter(({ isKnown }) => isKnown), priors)) : null;
    for (const [at, text] of texts.entries()) {
      if (parts[at] === part) heldOut[at] = examine(text, priors, before, after);
    }
    done((part + 1) / (folds + 1));
  }
  return { weights: trainShop(texts, priors), heldOut: heldOut.filter((each) => each !== null) };
}

function examine(
  { text, channel, lang, label: truth, isJudged, isSampled }: TrialText, priors: Priors,
  before: SentimentModel | null, after: SentimentModel,
): HeldOut {
  const given = (shop: SentimentModel | null): Label =>
    label(text, { channel, priors, shop, ...(lang !== undefined && { lang }) }).label;
  return { isJudged, isSampled, truth, shipped: given(null), before: given(before), after: given(after) };
}

/** The part of each text: groups are shuffled by a fixed seed and dealt out, each to the part that has least. */
function deal(groups: readonly number[], parts: number): number[] {
  const names = Int32Array.from(new Set(groups));
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  shuffle(names, randomFrom(learningPolicy.training.seed));
  const filled = Array.from({ length: parts }, () => 0);
  const partOf = new Map<number, number>();
  for (const name of names) {
    const part = filled.indexOf(Math.min(...filled));
    partOf.set(name, part);
    filled[part] = (filled[part] ?? 0) + (sizes.get(name) ?? 0);
  }
  return groups.map((group) => partOf.get(group) ?? 0);
}
