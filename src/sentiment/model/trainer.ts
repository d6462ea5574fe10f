import { cueNames } from './cues.js';
import { randomFrom, shuffle } from './random.js';
import { shares } from './shares.js';
import type { TrainingSet } from './training-set.js';

export interface TrainingOptions {
  classes: number;
  seed: number;
  /** The model has 2^bits features. */
  bits: number;
  epochs: number;
  /** Learning rate of AdaGrad. */
  rate: number;
  /** The same for the leaning of each domain. */
  domainRate: number;
  /** What character n-grams count beside words. */
  gramShare: number;
}

/** Weights of a softmax model: `weights[hash * classes + class]`, `cues[cue * classes + class]`. */
export interface LinearWeights {
  classes: number;
  bits: number;
  gramShare: number;
  weights: Float32Array;
  cues: Float64Array;
  /** Leaning of each domain, `domains[domain * classes + class]`. */
  domains: Float64Array;
}

/** Gradients smaller than this move nothing that would survive rounding. */
const LEAST_GRADIENT = 0.001;
const CUES = cueNames.length;

/** What a step of AdaGrad needs to know of a group of weights; `lag` makes the average of all steps cheap. */
class Slopes {
  readonly squares: Float32Array;
  readonly lag: Float32Array;

  constructor(size: number, initial: number) {
    this.squares = new Float32Array(size).fill(initial);
    this.lag = new Float32Array(size);
  }
}

/**
 * Softmax regression by AdaGrad (Duchi et al., 2011), the weights averaged over all steps. The same texts,
 * order and seed give the same bytes: nothing here depends on time, threads or the order of keys.
 * @param chosen indices of the texts to learn from; all by default
 */
export function train(
  set: TrainingSet, options: TrainingOptions, chosen: Int32Array = Int32Array.from({ length: set.size }, (_, at) => at),
): LinearWeights {
  const trainer = new Trainer(set, options);
  const order = Int32Array.from(chosen);
  const random = randomFrom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) trainer.learn(at);
  }
  return trainer.averaged();
}

class Trainer {
  private readonly model: LinearWeights;
  private readonly wordSlopes: Slopes;
  private readonly cueSlopes: Slopes;
  private readonly domainSlopes: Slopes;
  private readonly logits: Float64Array;
  private step = 0;

  constructor(private readonly set: TrainingSet, private readonly options: TrainingOptions) {
    const { classes, bits, gramShare } = options;
    const domains = set.domains.reduce((most, domain) => Math.max(most, domain), 0) + 1;
    this.model = {
      classes, bits, gramShare,
      weights: new Float32Array(classes << bits),
      cues: new Float64Array(CUES * classes),
      domains: new Float64Array(domains * classes),
    };
    this.wordSlopes = new Slopes(classes << bits, 1e-4);
    this.cueSlopes = new Slopes(CUES * classes, 1e-2);
    this.domainSlopes = new Slopes(domains * classes, 1e-2);
    this.logits = new Float64Array(classes);
  }

  learn(at: number): void {
    const { set, model, logits, options } = this;
    const { classes } = model;
    this.step++;
    logitsOf(model, set, at, logits);
    const domain = (set.domains[at] ?? 0) * classes;
    for (let of = 0; of < classes; of++) {
      logits[of] = (logits[of] ?? 0) + (model.domains[domain + of] ?? 0) + (set.offsets[at]?.[of] ?? 0);
    }
    softmax(logits);
    const weight = set.weights[at] ?? 1;
    for (let of = 0; of < classes; of++) {
      const gradient = ((logits[of] ?? 0) - (set.targets[at] === of ? 1 : 0)) * weight;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      this.turnHashes(at, of, gradient);
      for (let cue = 0; cue < CUES; cue++) {
        const value = set.cues[at * CUES + cue] ?? 0;
        if (value !== 0) this.turn(model.cues, this.cueSlopes, cue * classes + of, gradient * value, options.rate);
      }
      this.turn(model.domains, this.domainSlopes, domain + of, gradient, options.domainRate);
    }
  }

  private turnHashes(at: number, of: number, gradient: number): void {
    const { set, model, options } = this;
    const { weights } = model;
    const { squares, lag } = this.wordSlopes;
    const { hashes } = set;
    const mask = (1 << model.bits) - 1;
    const middle = set.middle[at] ?? 0;
    const end = set.from[at + 1] ?? 0;
    const shares = sharesOf(set, at, model.gramShare);
    for (let feature = set.from[at] ?? 0; feature < end; feature++) {
      const slope = gradient * (feature < middle ? shares.words : shares.grams);
      const index = ((hashes[feature] ?? 0) & mask) * model.classes + of;
      const square = (squares[index] ?? 0) + slope * slope;
      const move = (-options.rate * slope) / Math.sqrt(square);
      squares[index] = square;
      weights[index] = (weights[index] ?? 0) + move;
      lag[index] = (lag[index] ?? 0) + this.step * move;
    }
  }

  private turn(weights: Float64Array, slopes: Slopes, index: number, slope: number, rate: number): void {
    const square = (slopes.squares[index] ?? 0) + slope * slope;
    const move = (-rate * slope) / Math.sqrt(square);
    slopes.squares[index] = square;
    weights[index] = (weights[index] ?? 0) + move;
    slopes.lag[index] = (slopes.lag[index] ?? 0) + this.step * move;
  }

  averaged(): LinearWeights {
    const { model, step } = this;
    for (const [weights, { lag }] of [
      [model.weights, this.wordSlopes], [model.cues, this.cueSlopes], [model.domains, this.domainSlopes],
    ] as const) {
      for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) - (lag[at] ?? 0) / Math.max(step, 1);
    }
    return model;
  }
}

function sharesOf(set: TrainingSet, at: number, gramShare: number): { words: number; grams: number } {
  const middle = set.middle[at] ?? 0;
  return shares(middle - (set.from[at] ?? 0), (set.from[at + 1] ?? 0) - middle, gramShare);
}

/** Logit of each class of text `at`, without the leaning of any domain. */
export function logitsOf(model: LinearWeights, set: TrainingSet, at: number, into: Float64Array): void {
  const { classes, weights } = model;
  const { hashes } = set;
  const mask = (1 << model.bits) - 1;
  const middle = set.middle[at] ?? 0;
  const end = set.from[at + 1] ?? 0;
  const share = sharesOf(set, at, model.gramShare);
  for (let of = 0; of < classes; of++) {
    let words = 0;
    let grams = 0;
    let cues = 0;
    for (let feature = set.from[at] ?? 0; feature < middle; feature++) {
      words += weights[((hashes[feature] ?? 0) & mask) * classes + of] ?? 0;
    }
    for (let feature = middle; feature < end; feature++) {
      grams += weights[((hashes[feature] ?? 0) & mask) * classes + of] ?? 0;
    }
    for (let cue = 0; cue < CUES; cue++) {
      cues += (set.cues[at * CUES + cue] ?? 0) * (model.cues[cue * classes + of] ?? 0);
    }
    into[of] = words * share.words + grams * share.grams + cues;
  }
}

/** Logits to probabilities, in place. */
export function softmax(logits: Float64Array): void {
  let most = -Infinity;
  for (const logit of logits) most = Math.max(most, logit);
  let sum = 0;
  for (let of = 0; of < logits.length; of++) sum += logits[of] = Math.exp((logits[of] ?? 0) - most);
  for (let of = 0; of < logits.length; of++) logits[of] = (logits[of] ?? 0) / sum;
}
