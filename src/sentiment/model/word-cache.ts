import { fold } from '../vocabulary.js';

const SLOTS = 1 << 13;
const MAX_LETTERS = 16;

/**
 * Sums over the character n-grams of words seen lately: most words of a text are common ones, and summing
 * again would cost more than all the rest of the scoring. It can only save time, never change an answer: a
 * slot answers for no word but its own, letter by letter.
 */
export class WordCache {
  private readonly hashes = new Int32Array(SLOTS);
  private readonly sizes = new Uint8Array(SLOTS);
  private readonly letters = new Uint16Array(SLOTS * MAX_LETTERS);
  readonly negative = new Int32Array(SLOTS);
  readonly positive = new Int32Array(SLOTS);
  readonly grams = new Int32Array(SLOTS);

  /** The slot of this word, −1 when it is not there. */
  find(hash: number, text: string, start: number, end: number): number {
    const slot = hash & (SLOTS - 1);
    const size = end - start;
    if (this.hashes[slot] !== hash || this.sizes[slot] !== size) return -1;
    const base = slot * MAX_LETTERS - start;
    for (let at = start; at < end; at++) {
      if (this.letters[base + at] !== fold(text.charCodeAt(at))) return -1;
    }
    return slot;
  }

  put(hash: number, text: string, start: number, end: number, negative: number, positive: number, grams: number): void {
    if (end - start > MAX_LETTERS) return;
    const slot = hash & (SLOTS - 1);
    this.hashes[slot] = hash;
    this.sizes[slot] = end - start;
    for (let at = start; at < end; at++) this.letters[slot * MAX_LETTERS + at - start] = fold(text.charCodeAt(at));
    this.negative[slot] = negative;
    this.positive[slot] = positive;
    this.grams[slot] = grams;
  }
}
