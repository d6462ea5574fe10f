import { sentimentPolicy } from '../../../config/policies/sentiment.js';
import { trainingPolicy } from '../../../config/policies/sentiment-training.js';
import { labels } from '../label.js';
import { evenLeaning } from './even-leaning.js';
import type { DataSet } from './data-sets.js';
import { compact, type SentimentWeights } from './sentiment-weights.js';
import { type LinearWeights, train, type TrainingOptions } from './trainer.js';
import { TrainingSet } from './training-set.js';

const CLASSES = labels.length;
const classes = { negative: labels.indexOf('negative'), neutral: labels.indexOf('neutral'), positive: labels.indexOf('positive') };

/** What the shipped weights are made by. Pure: the same sets in the same order give the same weights. */
export class SentimentTraining {
  private readonly set: TrainingSet;
  /** Number of the data set of each text. */
  private readonly origin: number[];

  constructor(private readonly sets: readonly DataSet[], private readonly options: Omit<TrainingOptions, 'classes'> = trainingPolicy) {
    this.set = new TrainingSet(sets.flatMap(({ texts }) => texts), sentimentPolicy.maxCharacters);
    this.origin = sets.flatMap(({ texts }, index) => texts.map(() => index));
  }

  /** Families with texts of every label: only those can tell how a model does on what it has never seen. */
  families(): string[] {
    const whole = this.sets.filter(({ texts }) => labels.every((_, of) => texts.some(({ target }) => target === of)));
    return [...new Set(whole.map(({ family }) => family))];
  }

  /** @param left a family that is not learnt from */
  weights(left?: string): SentimentWeights {
    const chosen = this.indices((set) => set.family !== left);
    const model = this.train(chosen);
    const even = evenLeaning(model, this.set, chosen);
    const over = (of: number): number => (even[of] ?? 0) - (even[classes.neutral] ?? 0);
    return compact(model, classes, { base: [over(classes.negative), over(classes.positive)], temperature: trainingPolicy.temperature });
  }

  private train(chosen: Int32Array): LinearWeights {
    return train(this.set, { ...this.options, classes: CLASSES }, chosen);
  }

  private indices(of: (set: DataSet) => boolean): Int32Array {
    const chosen = this.sets.map(of);
    return Int32Array.from({ length: this.set.size }, (_, at) => at).filter((at) => chosen[this.origin[at] ?? 0]);
  }
}
