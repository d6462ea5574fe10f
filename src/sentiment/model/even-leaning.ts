import type { LinearWeights } from './trainer.js';
import type { TrainingSet } from './training-set.js';

/**
 * The logits of the classes where all are as likely beforehand: what a domain leans to, less what its own
 * frequencies explain, on average over the domains that have every class.
 */
export function evenLeaning(model: LinearWeights, set: TrainingSet, chosen: Int32Array): number[] {
  const { classes } = model;
  const counts = new Float64Array(model.domains.length);
  for (const at of chosen) {
    const index = (set.domains[at] ?? 0) * classes + (set.targets[at] ?? 0);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const leaning = Array.from({ length: classes }, () => 0);
  let whole = 0;
  for (let from = 0; from < counts.length; from += classes) {
    const own = counts.subarray(from, from + classes);
    if (own.includes(0)) continue;
    whole++;
    for (let of = 0; of < classes; of++) {
      leaning[of] = (leaning[of] ?? 0) + (model.domains[from + of] ?? 0) - Math.log(own[of] ?? 1);
    }
  }
  return leaning.map((sum) => sum / Math.max(whole, 1));
}
