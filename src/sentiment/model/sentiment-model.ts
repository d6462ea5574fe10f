import type { Tokens } from '../tokens.js';
import type { Hits } from '../valence.js';
import { cueNames, readCues } from './cues.js';
import { bigramOf, gramsOf, hasGrams, MAX_GRAMS, unigramOf } from './features.js';
import type { SentimentWeights } from './sentiment-weights.js';
import { shares } from './shares.js';
import { WordCache } from './word-cache.js';

const CUES = cueNames.length;

/** Logits of negative and positive over neutral, as if all three were as likely beforehand. */
export interface Leaning {
  negative: number;
  positive: number;
}

/** Reads texts with the shipped weights. Its sums are of integers, so no order of adding changes an answer. */
export class SentimentModel {
  private readonly cache = new WordCache();
  private readonly cues = new Float64Array(CUES);
  private readonly grams = new Int32Array(MAX_GRAMS);
  private readonly mask: number;
  private negative = 0;
  private positive = 0;

  constructor(readonly weights: SentimentWeights) {
    this.mask = (1 << weights.bits) - 1;
  }

  /** @param sum what `weigh` returned for these tokens and hits */
  read(text: string, tokens: Tokens, hits: Hits, sum: number): Leaning {
    const { scale, gramShare, base, temperature } = this.weights;
    this.addWords(tokens);
    const wordsNegative = this.negative;
    const wordsPositive = this.positive;
    const { words, grams } = shares(2 * tokens.count, this.addGrams(text, tokens), gramShare);
    let negative = scale * (wordsNegative * words + this.negative * grams);
    let positive = scale * (wordsPositive * words + this.positive * grams);
    readCues(tokens, hits, sum, this.cues);
    for (let cue = 0; cue < CUES; cue++) {
      const value = this.cues[cue] ?? 0;
      negative += value * (this.weights.cues[2 * cue] ?? 0);
      positive += value * (this.weights.cues[2 * cue + 1] ?? 0);
    }
    return { negative: negative / temperature + base[0], positive: positive / temperature + base[1] };
  }

  /** Words and pairs of words, two features a token. */
  private addWords(tokens: Tokens): void {
    const { steps } = this.weights;
    let negative = 0;
    let positive = 0;
    for (let at = 0; at < tokens.count; at++) {
      const unigram = unigramOf(tokens, at);
      const word = (unigram & this.mask) << 1;
      const pair = (bigramOf(tokens, at, unigram) & this.mask) << 1;
      negative += (steps[word] ?? 0) + (steps[pair] ?? 0);
      positive += (steps[word + 1] ?? 0) + (steps[pair + 1] ?? 0);
    }
    this.negative = negative;
    this.positive = positive;
  }

  /** @returns the number of n-grams */
  private addGrams(text: string, tokens: Tokens): number {
    const { cache } = this;
    let count = 0;
    this.negative = 0;
    this.positive = 0;
    for (let at = 0; at < tokens.count; at++) {
      if (!hasGrams(tokens, at)) continue;
      const start = tokens.start[at] ?? 0;
      const end = tokens.end[at] ?? 0;
      const slot = cache.find(tokens.hash[at] ?? 0, text, start, end);
      if (slot < 0) {
        count += this.addGramsOf(text, start, end, tokens.hash[at] ?? 0);
        continue;
      }
      this.negative += cache.negative[slot] ?? 0;
      this.positive += cache.positive[slot] ?? 0;
      count += cache.grams[slot] ?? 0;
    }
    return count;
  }

  private addGramsOf(text: string, start: number, end: number, hash: number): number {
    const { steps } = this.weights;
    const found = gramsOf(text, start, end, this.grams);
    let negative = 0;
    let positive = 0;
    for (let gram = 0; gram < found; gram++) {
      const row = ((this.grams[gram] ?? 0) & this.mask) << 1;
      negative += steps[row] ?? 0;
      positive += steps[row + 1] ?? 0;
    }
    this.cache.put(hash, text, start, end, negative, positive, found);
    this.negative += negative;
    this.positive += positive;
    return found;
  }
}
