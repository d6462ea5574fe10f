import { markNegation } from '../negation.js';
import { tokenise } from '../tokenise.js';
import { Tokens } from '../tokens.js';
import { Hits, weigh } from '../valence.js';
import { cueNames, readCues } from './cues.js';
import { bigramOf, gramsOf, hasGrams, MAX_GRAMS, unigramOf } from './features.js';

export interface TrainingText {
  text: string;
  /** Index of its class; ignored where only the features are asked for. */
  target: number;
  /** Texts of one domain share a leaning towards some class, which is learnt apart and left out of the model. */
  domain?: number;
  /** How much the text counts, 1 by default. */
  weight?: number;
  /** What is known of each class beforehand (logits), for a model on top of another one. */
  offset?: readonly number[];
}

const CUES = cueNames.length;
const tokens = new Tokens();
const hits = new Hits();
const grams = new Int32Array(MAX_GRAMS);

/** The features of many texts in columns: an object a text would not fit into memory. */
export class TrainingSet {
  readonly size: number;
  /** Hashes of text `i`: words and pairs at `from[i]..middle[i]`, character n-grams at `middle[i]..from[i + 1]`. */
  hashes = new Int32Array(1 << 12);
  readonly from: Int32Array;
  readonly middle: Int32Array;
  readonly cues: Float64Array;
  readonly targets: Int32Array;
  readonly domains: Int32Array;
  readonly weights: Float64Array;
  readonly offsets: readonly (readonly number[] | undefined)[];
  private count = 0;

  /** @param maxCharacters code units of each text that are read */
  constructor(texts: readonly TrainingText[], maxCharacters: number) {
    this.size = texts.length;
    this.from = new Int32Array(texts.length + 1);
    this.middle = new Int32Array(texts.length);
    this.cues = new Float64Array(texts.length * CUES);
    this.targets = Int32Array.from(texts, ({ target }) => target);
    this.domains = Int32Array.from(texts, ({ domain }) => domain ?? 0);
    this.weights = Float64Array.from(texts, ({ weight }) => weight ?? 1);
    this.offsets = texts.map(({ offset }) => offset);
    for (const [at, { text }] of texts.entries()) this.read(text, at, maxCharacters);
  }

  private read(text: string, index: number, maxCharacters: number): void {
    tokenise(text, tokens, Math.min(text.length, maxCharacters));
    markNegation(tokens);
    const sum = weigh(tokens, hits, true);
    readCues(tokens, hits, sum, this.cues.subarray(index * CUES, (index + 1) * CUES));
    for (let at = 0; at < tokens.count; at++) {
      const unigram = unigramOf(tokens, at);
      this.put(unigram);
      this.put(bigramOf(tokens, at, unigram));
    }
    this.middle[index] = this.count;
    for (let at = 0; at < tokens.count; at++) {
      if (!hasGrams(tokens, at)) continue;
      const found = gramsOf(text, tokens.start[at] ?? 0, tokens.end[at] ?? 0, grams);
      for (let gram = 0; gram < found; gram++) this.put(grams[gram] ?? 0);
    }
    this.from[index + 1] = this.count;
  }

  private put(hash: number): void {
    if (this.count === this.hashes.length) {
      const wide = new Int32Array(this.count * 2);
      wide.set(this.hashes);
      this.hashes = wide;
    }
    this.hashes[this.count++] = hash;
  }
}
