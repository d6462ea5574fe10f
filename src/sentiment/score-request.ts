import { scoreBatch } from './score-batch.js';
import { score, type SentimentScore } from './scorer.js';
import type { ScorerSetup } from './scorer-setup.js';
import type { ScoreBody } from './sentiment.schema.js';

export type ScoreAnswer = SentimentScore | { items: SentimentScore[] };

/** One score for `text`, `items` in order for `texts`. */
export async function answerScoreRequest(
  { text, texts, lang, channel }: ScoreBody, setup: ScorerSetup,
): Promise<ScoreAnswer> {
  if (text !== undefined) return score(text, { lang, channel, ...setup });
  return { items: await scoreBatch(texts ?? [], { lang, channel, ...setup }) };
}
