import { wilson } from './wilson.policy.js';

/** Texts that people have judged, of which the scorer said the same and they said the same. */
export interface JudgedTexts {
  readonly field: string;
  readonly said: string;
  readonly corrected: string;
  readonly source: string;
  /** Whether they were drawn by lot. */
  readonly sampled: boolean;
  readonly count: number;
}

export interface Figure {
  /** Texts that people have judged. */
  readonly judged: number;
  /** Of them, those that the scorer had right. */
  readonly right: number;
  /** `right` of `judged`, with its 95 % interval. */
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
}

/** Null when nobody has judged any. */
export function figureOf(texts: readonly JudgedTexts[]): Figure | null {
  const judged = texts.reduce((sum, { count }) => sum + count, 0);
  const right = texts.reduce((sum, { said, corrected, count }) => sum + (said === corrected ? count : 0), 0);
  const share = wilson(right, judged);
  return share && { judged, right, accuracy: share.share, low: share.low, high: share.high };
}

/** A figure for each value that `key` gives, most judged first. */
export function figuresBy(texts: readonly JudgedTexts[], key: (texts: JudgedTexts) => string) {
  const groups = new Map<string, JudgedTexts[]>();
  for (const each of texts) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups]
    .flatMap(([name, members]) => {
      const figure = figureOf(members);
      return figure ? [{ name, ...figure }] : [];
    })
    .toSorted((a, b) => b.judged - a.judged || (a.name < b.name ? -1 : 1));
}
