import { BareSentiment } from './afinn.js';
import type { Channel } from './channels.js';
import type { LabelledText } from './labelled-text.js';
import { accuracy, aucNegative, calibrationError, f1, type Judgement, macroF1 } from './metrics.js';
import { label, type LabelledScore } from './scorer.js';

export interface Figures {
  /** Texts judged. */
  n: number;
  accuracy: number;
  macroF1: number;
  negativeF1: number;
  /** Null when all texts or none are negative. */
  aucNegative: number | null;
  /** Expected calibration error, 0…1. */
  ece: number;
  /** Of label, score and confidence, one thread; comparable only within one run. */
  textsPerSecond: number;
}

export interface Evaluation extends Figures {
  baseline: Figures;
}

export type Scorer = (text: string) => LabelledScore;

/** Rounds at least, and texts at least: a cold start would count against small files. */
const ROUNDS = 5;
const TEXTS = 10_000;

/**
 * Judges the scorer and the bare `sentiment` package on the same texts, in alternating rounds.
 * @param now milliseconds of a monotonic clock
 */
export function evaluate(
  texts: readonly LabelledText[], channel: Channel | undefined, now: () => number,
): Evaluation {
  return compare(texts, (text) => label(text, { channel }), now);
}

/** The same for any scorer. */
export function compare(texts: readonly LabelledText[], scorer: Scorer, now: () => number): Evaluation {
  const scorers: Scorer[] = [scorer, bareScorer()];
  const spent: number[][] = scorers.map(() => []);
  const judgements: Judgement[][] = scorers.map(() => []);
  const rounds = Math.max(ROUNDS, Math.ceil(TEXTS / Math.max(texts.length, 1)));
  for (let round = 0; round < rounds; round++) {
    for (const [at, judge] of scorers.entries()) {
      const from = now();
      judgements[at] = texts.map(({ text, label: truth }) => ({ truth, ...judge(text) }));
      spent[at]?.push(now() - from);
    }
  }
  const [ours, bare] = judgements.map((judged, at) => figures(judged, median(spent[at] ?? [])));
  if (ours === undefined || bare === undefined) throw new Error('There are two scorers.');
  return { ...ours, baseline: bare };
}

function figures(judgements: readonly Judgement[], milliseconds: number): Figures {
  return {
    n: judgements.length,
    accuracy: accuracy(judgements),
    macroF1: macroF1(judgements),
    negativeF1: f1(judgements, 'negative'),
    aucNegative: aucNegative(judgements),
    ece: calibrationError(judgements),
    textsPerSecond: Math.round(judgements.length / (Math.max(milliseconds, 0.001) / 1_000)),
  };
}

/**
 * The bare package: the sign of its score is the label. It offers no confidence; from chance (1/3) upwards
 * with its `comparative`, the mean valence of a word, is the kindest reading of what it does offer.
 */
function bareScorer(): Scorer {
  const bare = new BareSentiment();
  return (text) => {
    const { score, comparative } = bare.analyze(text);
    return {
      label: score < 0 ? 'negative' : score > 0 ? 'positive' : 'neutral',
      score,
      confidence: (1 + 2 * Math.min(Math.abs(comparative), 1)) / 3,
    };
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
