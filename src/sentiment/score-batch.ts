import { setImmediate } from 'node:timers/promises';
import { score, type ScoreOptions, type SentimentScore } from './scorer.js';

/** UTF-16 code units that are scored before others get their turn: a few milliseconds. */
const CHARACTERS_A_TURN = 30_000;

/** Scores many texts, in order, giving way to the event loop in between. */
export async function scoreBatch(texts: readonly string[], options: ScoreOptions): Promise<SentimentScore[]> {
  const scores: SentimentScore[] = [];
  let read = 0;
  for (const text of texts) {
    scores.push(score(text, options));
    read += text.length;
    if (read < CHARACTERS_A_TURN) continue;
    read = 0;
    await setImmediate();
  }
  return scores;
}
