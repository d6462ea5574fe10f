import type { Priors } from '../../config/policies/sentiment-priors.js';
import { scoreBatch } from './score-batch.js';
import { score, type SentimentScore } from './scorer.js';
import type { ScoreBody } from './sentiment.schema.js';

export type ScoreAnswer = SentimentScore | { items: SentimentScore[] };

/** One score for `text`, `items` in order for `texts`. */
export async function answerScoreRequest(
  { text, texts, lang, channel }: ScoreBody, priors: Priors,
): Promise<ScoreAnswer> {
  if (text !== undefined) return score(text, { lang, channel, priors });
  return { items: await scoreBatch(texts ?? [], { lang, channel, priors }) };
}
