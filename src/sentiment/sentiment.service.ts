import { Injectable } from '@nestjs/common';
import { scoreBatch } from './score-batch.js';
import { score, type SentimentScore } from './scorer.js';
import type { ScoreBody } from './sentiment.schema.js';

@Injectable()
export class SentimentService {
  /** One score for `text`, `items` in order for `texts`. Nothing is stored. */
  async answer({ text, texts, lang, channel }: ScoreBody): Promise<SentimentScore | { items: SentimentScore[] }> {
    if (text !== undefined) return score(text, { lang, channel });
    return { items: await scoreBatch(texts ?? [], { lang, channel }) };
  }
}
