import { asciiFold } from './characters.js';

// Taken out of the loop: it runs once for every character of every text.
const { imul } = Math;

export const HASH_SEED = 0x811c9dc5 | 0;

/** One FNV-1a step over a UTF-16 code unit. The tokeniser folds and hashes a word while it scans it. */
export function hashStep(hash: number, unit: number): number {
  return imul(hash ^ unit, 0x01000193);
}

/**
 * Words ↔ small integer ids; 0 is "no word we know". Every table of the room (valences, negators, topics,
 * severity, languages) is indexed by these ids, so that a text pays for one look-up a word, not one a table.
 * Append-only: an id never changes its meaning.
 */
export class Vocabulary {
  private readonly words: string[] = [''];
  private hashes = new Int32Array(1 << 14);
  private ids = new Int32Array(1 << 14);

  get size(): number {
    return this.words.length;
  }

  /**
   * The id of a word, given now if it is new. The word is written as the tokeniser folds it: in lower case.
   */
  intern(word: string): number {
    const known = this.idOf(word);
    if (known !== 0) return known;
    if (this.words.length * 4 > this.ids.length) this.grow();
    const id = this.words.push(word) - 1;
    this.put(hashOf(word), id);
    return id;
  }

  /** The id of a folded word, 0 when unknown. */
  idOf(word: string): number {
    return this.find(hashOf(word), word, 0, word.length);
  }

  /** The id of `text.slice(start, end)`, whose folded form has this hash. Allocates nothing. */
  find(hash: number, text: string, start: number, end: number): number {
    const mask = this.ids.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.ids[slot] ?? 0;
      if (id === 0) return 0;
      if (this.hashes[slot] === hash && this.spells(id, text, start, end)) return id;
    }
  }

  private spells(id: number, text: string, start: number, end: number): boolean {
    const word = this.words[id] ?? '';
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at++) {
      if (word.charCodeAt(at) !== fold(text.charCodeAt(start + at))) return false;
    }
    return true;
  }

  private put(hash: number, id: number): void {
    const mask = this.ids.length - 1;
    let slot = hash & mask;
    while (this.ids[slot] !== 0) slot = (slot + 1) & mask;
    this.ids[slot] = id;
    this.hashes[slot] = hash;
  }

  private grow(): void {
    this.ids = new Int32Array(this.ids.length * 2);
    this.hashes = new Int32Array(this.ids.length);
    for (let id = 1; id < this.words.length; id++) this.put(hashOf(this.words[id] ?? ''), id);
  }
}

/** Typographic apostrophes count as the straight one, ASCII capitals as small letters. */
export function fold(unit: number): number {
  if (unit < 128) return asciiFold[unit] || unit;
  return unit === 0x2019 || unit === 0x02bc || unit === 0x00b4 ? 0x27 : unit;
}

/** Hash of a spelling, folded as the tokeniser folds it. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, fold(word.charCodeAt(at)));
  return hash;
}

/** The one vocabulary of the room; tables intern their words when they are built. */
export const vocabulary = new Vocabulary();
