import { type Label, labels } from './label.js';

/** One text that people have labelled, and what a scorer made of it. */
export interface Judgement {
  truth: Label;
  label: Label;
  /** −1 (worst) … 1 (best); only its order matters to the AUC. */
  score: number;
  /** 0…1: how sure the scorer is of its label. */
  confidence: number;
}

/** Share of right labels, 0…1. */
export function accuracy(judgements: readonly Judgement[]): number {
  return judgements.filter(({ truth, label }) => truth === label).length / judgements.length;
}

/** F1 of one label: 2·hits / (2·hits + false alarms + misses); 0 when it neither occurs nor is given. */
export function f1(judgements: readonly Judgement[], of: Label): number {
  let hits = 0;
  let errors = 0;
  for (const { truth, label } of judgements) {
    if (truth === of && label === of) hits++;
    else if (truth === of || label === of) errors++;
  }
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + errors);
}

/** Mean F1 of the labels that occur or are given. */
export function macroF1(judgements: readonly Judgement[]): number {
  const present = labels.filter((of) => judgements.some(({ truth, label }) => truth === of || label === of));
  return present.reduce((sum, of) => sum + f1(judgements, of), 0) / present.length;
}

/**
 * Area under the ROC curve of "negative" against the rest: the chance that a negative text scores below
 * another, ties counting half (Mann–Whitney U). Null when all texts or none are negative.
 */
export function aucNegative(judgements: readonly Judgement[]): number | null {
  const sorted = [...judgements].sort((a, b) => a.score - b.score);
  const negatives = sorted.filter(({ truth }) => truth === 'negative').length;
  const others = sorted.length - negatives;
  if (negatives === 0 || others === 0) return null;
  let wins = 0;
  let othersAbove = others;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    let tiedNegatives = 0;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) {
      if (sorted[to++]?.truth === 'negative') tiedNegatives++;
    }
    const tiedOthers = to - from - tiedNegatives;
    othersAbove -= tiedOthers;
    wins += tiedNegatives * (othersAbove + tiedOthers / 2);
    from = to;
  }
  return wins / (negatives * others);
}

/**
 * Expected calibration error: |accuracy − mean confidence| of ten equal bins of confidence, weighted by their
 * texts (Guo et al., "On Calibration of Modern Neural Networks", 2017).
 */
export function calibrationError(judgements: readonly Judgement[], bins = 10): number {
  const gaps = new Float64Array(bins);
  for (const { truth, label, confidence } of judgements) {
    const bin = Math.min(Math.floor(confidence * bins), bins - 1);
    gaps[bin] = (gaps[bin] ?? 0) + (truth === label ? 1 : 0) - confidence;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / judgements.length;
}
