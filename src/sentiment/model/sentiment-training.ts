import { sentimentPolicy } from '../../../config/policies/sentiment.js';
import { trainingPolicy } from '../../../config/policies/sentiment-training.js';
import { labels } from '../label.js';
import { evenLeaning, fitTemperature } from './calibration.js';
import type { DataSet } from './data-sets.js';
import { compact, type SentimentWeights } from './sentiment-weights.js';
import { type LinearWeights, logitsOf, train } from './trainer.js';
import { TrainingSet } from './training-set.js';

const CLASSES = labels.length;
const classes = { negative: labels.indexOf('negative'), neutral: labels.indexOf('neutral'), positive: labels.indexOf('positive') };
const EVERY = 4;

/** What the shipped weights are made by. Pure: the same sets in the same order give the same weights. */
export class SentimentTraining {
  private readonly set: TrainingSet;
  /** Number of the data set of each text. */
  private readonly origin: number[];

  constructor(private readonly sets: readonly DataSet[], private readonly options = trainingPolicy) {
    this.set = new TrainingSet(sets.flatMap(({ texts }) => texts), sentimentPolicy.maxCharacters);
    this.origin = sets.flatMap(({ texts }, index) => texts.map(() => index));
  }

  /** Families with texts of every label: only those can tell how a model does on what it has never seen. */
  families(): string[] {
    const whole = this.sets.filter(({ texts }) => labels.every((_, of) => texts.some(({ target }) => target === of)));
    return [...new Set(whole.map(({ family }) => family))];
  }

  /** @param left a family that is not learnt from */
  weights(left?: string, temperature: number = 1): SentimentWeights {
    const chosen = this.indices((set) => set.family !== left);
    const model = this.train(chosen);
    const even = evenLeaning(model, this.set, chosen);
    const over = (of: number): number => (even[of] ?? 0) - (even[classes.neutral] ?? 0);
    return compact(model, classes, { base: [over(classes.negative), over(classes.positive)], temperature });
  }

  /** Mean over the families, each judged by a model that has not learnt from it. */
  temperature(): number {
    const families = this.families();
    if (families.length < 2) return 1;
    const sum = families.reduce((total, family) => total + this.temperatureFor(family), 0);
    return Math.round((sum / families.length) * 1_000) / 1_000;
  }

  private temperatureFor(family: string): number {
    const model = this.train(this.indices((set) => set.family !== family));
    const held = this.indices((set) => set.family === family).filter((_, at) => at % EVERY === 0);
    const logits = new Float64Array(held.length * CLASSES);
    for (const [row, at] of held.entries()) {
      logitsOf(model, this.set, at, logits.subarray(row * CLASSES, (row + 1) * CLASSES));
    }
    return fitTemperature(logits, held.map((at) => this.set.targets[at] ?? 0), CLASSES);
  }

  private train(chosen: Int32Array): LinearWeights {
    return train(this.set, { ...this.options, classes: CLASSES }, chosen);
  }

  private indices(of: (set: DataSet) => boolean): Int32Array {
    const chosen = this.sets.map(of);
    return Int32Array.from({ length: this.set.size }, (_, at) => at).filter((at) => chosen[this.origin[at] ?? 0]);
  }
}
