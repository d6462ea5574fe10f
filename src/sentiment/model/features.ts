import { AFTER_BREAK, NUMERIC, type Tokens, WORD_TOKEN } from '../tokens.js';
import { fold, HASH_SEED, hashStep } from '../vocabulary.js';

/**
 * The features of a text are 32-bit hashes of what stands in it; a model keeps their low bits. Hashing needs
 * no dictionary, so a model has one size whatever it has read (Weinberger et al., "Feature Hashing for Large
 * Scale Multitask Learning", ICML 2009).
 */
const BIGRAM = 0x3c6ef372;
const NEGATED = 0x5bd1e995;
const CLAUSE_START = 0x1b873593;
/** Stands for the edge of a word among its letters. */
const EDGE = 1;
/** As many letters of a word are read. */
const MAX_LETTERS = 24;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/** No word has more character n-grams than this. */
export const MAX_GRAMS = (MAX_LETTERS + 2) * (LONGEST_GRAM - SHORTEST_GRAM + 1);

// Taken out of the loops: they run for every letter of every text.
const { imul } = Math;
const letters = new Uint16Array(MAX_LETTERS + 2);

/** The word, marked when a negation reaches it. */
export function unigramOf(tokens: Tokens, at: number): number {
  const hash = tokens.hash[at] ?? 0;
  return scramble((tokens.negator[at] ?? -1) >= 0 ? hash ^ NEGATED : hash);
}

/** The word after the one before it, or after the beginning of its clause. */
export function bigramOf(tokens: Tokens, at: number, unigram: number): number {
  const opens = at === 0 || ((tokens.flags[at] ?? 0) & AFTER_BREAK) !== 0;
  const before = opens ? CLAUSE_START : (tokens.hash[at - 1] ?? 0);
  return scramble(imul(before ^ BIGRAM, 0x9e3779b1) ^ unigram);
}

/** Whether a token has letters to make n-grams of. */
export function hasGrams(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD_TOKEN && ((tokens.flags[at] ?? 0) & NUMERIC) === 0;
}

/**
 * Character 3- to 5-grams of a word, its edges among them: what speaks for a word that is misspelt or was
 * never seen. Writes their hashes to `into` and returns how many there are.
 */
export function gramsOf(text: string, start: number, end: number, into: Int32Array): number {
  const size = readLetters(text, start, end);
  let count = 0;
  for (let from = 0; from + SHORTEST_GRAM <= size; from++) {
    const stop = Math.min(size, from + LONGEST_GRAM);
    let hash = HASH_SEED;
    for (let at = from; at < stop; at++) {
      hash = hashStep(hash, letters[at] ?? 0);
      if (at - from >= SHORTEST_GRAM - 1) into[count++] = scramble(hash);
    }
  }
  return count;
}

/** Folded letters between edges; of a letter typed many times in a row, two count. */
function readLetters(text: string, start: number, end: number): number {
  let size = 0;
  letters[size++] = EDGE;
  for (let at = start; at < end && size <= MAX_LETTERS; at++) {
    const unit = fold(text.charCodeAt(at));
    if (size > 2 && unit === letters[size - 1] && unit === letters[size - 2]) continue;
    letters[size++] = unit;
  }
  letters[size++] = EDGE;
  return size;
}

/** Spreads a hash over all its bits: the low ones alone repeat themselves. */
function scramble(hash: number): number {
  const mixed = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
