import { softmax, type LinearWeights } from './trainer.js';
import type { TrainingSet } from './training-set.js';

const ROUNDS = 400;
const OFFSET_RATE = 1;
const SHARPNESS_RATE = 0.1;

/**
 * The temperature that makes probabilities of texts the model has not learnt from as likely as they say (Guo
 * et al., "On Calibration of Modern Neural Networks", 2017), whatever the texts lean to as a whole.
 * @param logits `logits[text * classes + class]`
 */
export function fitTemperature(logits: Float64Array, targets: Int32Array, classes: number): number {
  const offsets = new Float64Array(classes);
  const row = new Float64Array(classes);
  let sharpness = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const pull = new Float64Array(classes);
    let sharpnessPull = 0;
    for (const [text, target] of targets.entries()) {
      for (let of = 0; of < classes; of++) {
        row[of] = (logits[text * classes + of] ?? 0) * sharpness + (offsets[of] ?? 0);
      }
      softmax(row);
      for (let of = 0; of < classes; of++) {
        const gradient = (row[of] ?? 0) - (target === of ? 1 : 0);
        pull[of] = (pull[of] ?? 0) + gradient;
        sharpnessPull += gradient * (logits[text * classes + of] ?? 0);
      }
    }
    for (let of = 0; of < classes; of++) {
      offsets[of] = (offsets[of] ?? 0) - (OFFSET_RATE * (pull[of] ?? 0)) / targets.length;
    }
    sharpness -= (SHARPNESS_RATE * sharpnessPull) / targets.length;
  }
  return 1 / sharpness;
}

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
  const leaning = new Array<number>(classes).fill(0);
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
