import { Worker } from 'node:worker_threads';
import type { Priors } from '../../config/policies/sentiment-priors.js';
import type { TrialFigures } from '../sentiment/in-force/shop-model.entity.js';
import type { TeachingText } from './teaching-texts.js';

/** What a thread is to learn. */
export interface LearnTask {
  readonly texts: readonly TeachingText[];
  readonly priors: Priors;
  readonly hasModelInForce: boolean;
}

export interface Learnt {
  readonly digest: string;
  /** As they are stored. */
  readonly weights: string;
  readonly figures: TrialFigures;
}

/** What the thread says. */
export type LearnWord = { readonly share: number } | { readonly learnt: Learnt };

/** Trains and compares on a thread of its own, so that the server goes on answering. Ends with what was learnt. */
export async function* learnApart(task: LearnTask): AsyncGenerator<LearnWord> {
  const thread = new Worker(threadFile(), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  const words: (LearnWord | { readonly error: unknown })[] = [];
  let wake: () => void = () => undefined;
  const hear = (word: (typeof words)[number]) => {
    words.push(word);
    wake();
  };
  thread.on('message', (word: LearnWord) => hear(word));
  thread.on('error', (error) => hear({ error }));
  thread.on('exit', () => hear({ error: new Error('The thread that trains a model ended early.') }));
  try {
    for (;;) {
      if (words.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      const word = words.shift();
      if (!word) continue;
      if ('error' in word) throw word.error;
      yield word;
      if ('learnt' in word) return;
    }
  } finally {
    thread.removeAllListeners('exit');
    await thread.terminate();
  }
}

/** A thread runs the built file, also where this one runs from its source. */
function threadFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? '../../dist/src/learning/learn.worker.js' : './learn.worker.js', import.meta.url);
}
