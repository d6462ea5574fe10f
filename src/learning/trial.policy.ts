import { learningPolicy } from '../../config/policies/learning.js';
import type { TrialFigures } from '../sentiment/in-force/shop-model.entity.js';
import type { Label } from '../sentiment/label.js';
import type { HeldOut } from '../sentiment/shop/shop-trial.js';

/** Why a model may not take over. */
export const rejections = ['no_better', 'worse_balance', 'worse_on_sample', 'turns_too_many'] as const;
export type Rejection = (typeof rejections)[number];

export function figuresOf(heldOut: readonly HeldOut[]): TrialFigures {
  const judged = heldOut.filter(({ isJudged }) => isJudged);
  const unjudged = heldOut.filter(({ isJudged }) => !isJudged);
  const sampled = judged.filter(({ isSampled }) => isSampled);
  const isRight = (by: 'shipped' | 'before' | 'after') => (text: HeldOut) => text[by] === text.truth;
  const right = (texts: readonly HeldOut[], by: 'shipped' | 'before' | 'after') => texts.filter(isRight(by)).length;
  const fixed = judged.filter((text) => isRight('after')(text) && !isRight('before')(text)).length;
  const broken = judged.filter((text) => !isRight('after')(text) && isRight('before')(text)).length;
  return {
    judged: judged.length,
    sampled: sampled.length,
    shippedRight: right(judged, 'shipped'),
    beforeRight: right(judged, 'before'),
    right: right(judged, 'after'),
    fixed,
    broken,
    chance: chanceOf(fixed, broken),
    beforeMacroF1: macroF1(judged, 'before'),
    macroF1: macroF1(judged, 'after'),
    beforeSampledRight: right(sampled, 'before'),
    sampledRight: right(sampled, 'after'),
    unjudged: unjudged.length,
    turned: unjudged.filter(({ before, after }) => before !== after).length,
  };
}

/** Null when it is better than what is in force. */
export function rejectionOf(figures: TrialFigures): Rejection | null {
  const { fixed, broken, chance, turned, unjudged } = figures;
  if (fixed <= broken || chance > learningPolicy.maxChance) return 'no_better';
  if (figures.macroF1 < figures.beforeMacroF1) return 'worse_balance';
  if (figures.sampledRight < figures.beforeSampledRight) return 'worse_on_sample';
  return turned > learningPolicy.maxTurned * unjudged ? 'turns_too_many' : null;
}

/**
 * The chance of `fixed` or more of those that differ if each were as likely fixed as broken: the exact one-sided sign
 * test (McNemar, Psychometrika 12, 1947).
 */
export function chanceOf(fixed: number, broken: number): number {
  const all = fixed + broken;
  let term = -all * Math.LN2;
  let chance = 0;
  // From `all` fixed downwards, each binomial term from the one before it, in logarithms.
  for (let hits = all; hits >= fixed; hits--) {
    chance += Math.exp(term);
    term += Math.log(hits) - Math.log(all - hits + 1);
  }
  return Math.min(1, chance);
}

/** Mean F1 of the labels that occur or are given; 0 of nothing. */
function macroF1(texts: readonly HeldOut[], by: 'before' | 'after'): number {
  const present = [...new Set<Label>(texts.flatMap((text) => [text.truth, text[by]]))];
  const f1s = present.map((of) => {
    const hits = texts.filter((text) => text.truth === of && text[by] === of).length;
    const errors = texts.filter((text) => (text.truth === of) !== (text[by] === of)).length;
    return hits === 0 ? 0 : (2 * hits) / (2 * hits + errors);
  });
  return f1s.reduce((sum, value) => sum + value, 0) / Math.max(1, f1s.length);
}
