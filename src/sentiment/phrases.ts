import { AFTER_BREAK, type Tokens } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** A run of tokens `first..last` (inclusive) that a phrase was found in. */
export interface Match<T> {
  value: T;
  first: number;
  last: number;
}

type Visit<T> = (value: T, first: number, last: number) => void;

interface Pattern<T> {
  /** Words in all. */
  length: number;
  /** What may stand in the places after the first two. */
  tail: readonly ReadonlySet<number>[];
  /** Must stand under a negation. */
  negated: boolean;
  value: T;
}

/** Patterns that share a first word, by their second word; those of one word under `ALONE`. */
type Branches<T> = Map<number, Pattern<T>[]>;
const ALONE = 0;

/**
 * Phrases to look for in a list of tokens. Notation of a phrase: words split by spaces, alternatives by `|`
 * ("still|yet waiting"), a slot that may be left out ends in `?`, and a leading `not` asks for any negation that
 * reaches the words: "not arrived" finds "never arrived" and "hasn't yet arrived". Punctuation inside the words
 * breaks a phrase. The cost of
 * a text is its tokens times the few phrases that share their first two words.
 */
export class PhraseBook<T> {
  private readonly starting: (Branches<T> | undefined)[] = [];

  add(phrase: string, value: T): void {
    const slots = phrase.split(' ');
    const negated = slots[0] === 'not';
    for (const places of variants(negated ? slots.slice(1) : slots)) {
      const [first, second = [ALONE], ...tail] = places.map((words) => words.map((word) => vocabulary.intern(word)));
      if (first === undefined) throw new Error(`A phrase needs a word: "${phrase}".`);
      const pattern = { length: places.length, tail: tail.map((ids) => new Set(ids)), negated, value };
      for (const id of first) for (const next of second) this.put(id, next, pattern);
    }
  }

  /** The longest come first. */
  private put(first: number, second: number, pattern: Pattern<T>): void {
    const branches = (this.starting[first] ??= new Map<number, Pattern<T>[]>());
    const patterns = branches.get(second);
    if (patterns === undefined) branches.set(second, [pattern]);
    else {
      const shorter = patterns.findIndex(({ length }) => length < pattern.length);
      patterns.splice(shorter < 0 ? patterns.length : shorter, 0, pattern);
    }
  }

  /** The longest phrase that begins at token `at`, or undefined. */
  at(tokens: Tokens, at: number): Match<T> | undefined {
    const branches = this.starting[tokens.id[at] ?? 0];
    if (branches === undefined) return undefined;
    const fitting = (pattern: Pattern<T>): boolean => fits(tokens, at, pattern);
    const pattern = branches.get(secondOf(tokens, at))?.find(fitting) ?? branches.get(ALONE)?.find(fitting);
    if (pattern === undefined) return undefined;
    return { value: pattern.value, first: firstOf(tokens, at, pattern), last: at + pattern.length - 1 };
  }

  /** Calls `visit` with the value, the first and the last token of every phrase whose words begin at token `at`. */
  visitAt(tokens: Tokens, at: number, visit: Visit<T>): void {
    const branches = this.starting[tokens.id[at] ?? 0];
    if (branches === undefined) return;
    const second = secondOf(tokens, at);
    if (second !== ALONE) visitFitting(branches.get(second), tokens, at, visit);
    visitFitting(branches.get(ALONE), tokens, at, visit);
  }
}

/** The word after `at`, `ALONE` when a known word does not follow. */
function secondOf(tokens: Tokens, at: number): number {
  return at + 1 < tokens.count ? (tokens.id[at + 1] ?? ALONE) : ALONE;
}

function visitFitting<T>(
  patterns: Pattern<T>[] | undefined, tokens: Tokens, at: number, visit: Visit<T>,
): void {
  if (patterns === undefined) return;
  for (const pattern of patterns) {
    if (fits(tokens, at, pattern)) visit(pattern.value, firstOf(tokens, at, pattern), at + pattern.length - 1);
  }
}

function firstOf<T>(tokens: Tokens, at: number, pattern: Pattern<T>): number {
  return pattern.negated ? (tokens.negator[at] ?? at) : at;
}

/** Whether what follows the first two words, which are known to be there, fits too. */
function fits<T>(tokens: Tokens, at: number, { length, tail, negated }: Pattern<T>): boolean {
  if (at + length > tokens.count) return false;
  if (negated && (tokens.negator[at] ?? -1) < 0) return false;
  for (let step = 1; step < length; step++) {
    if (((tokens.flags[at + step] ?? 0) & AFTER_BREAK) !== 0) return false;
    if (step > 1 && tail[step - 2]?.has(tokens.id[at + step] ?? 0) === false) return false;
  }
  return true;
}

/** The alternatives of each place, once for every way to leave out what may be left out. */
function variants(slots: readonly string[]): string[][][] {
  return slots.reduce<string[][][]>(
    (made, slot) => {
      const optional = slot.endsWith('?');
      const words = (optional ? slot.slice(0, -1) : slot).split('|');
      const longer = made.map((places) => [...places, words]);
      return optional ? [...longer, ...made] : longer;
    },
    [[]],
  );
}
