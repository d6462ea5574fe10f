import { AFTER_BREAK, type Tokens } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** A run of tokens `first..last` (inclusive) that a phrase was found in. */
export interface Match<T> {
  value: T;
  first: number;
  last: number;
}

interface Pattern<T> {
  ids: number[];
  /** Must stand under a negation. */
  negated: boolean;
  value: T;
}

/** Patterns that share a first word, by their second word; those of one word under `ALONE`. */
type Branches<T> = Map<number, Pattern<T>[]>;
const ALONE = 0;

/**
 * Phrases to look for in a list of tokens. Notation of a phrase: words split by spaces, alternatives by `|`
 * ("still|yet waiting"), and a leading `not` asks for any negation that reaches the words: "not arrived"
 * finds "never arrived" and "hasn't yet arrived". Punctuation inside the words breaks a phrase. The cost of
 * a text is its tokens times the few phrases that share their first two words.
 */
export class PhraseBook<T> {
  private readonly starting: (Branches<T> | undefined)[] = [];

  add(phrase: string, value: T): void {
    const slots = phrase.split(' ').map((slot) => slot.split('|'));
    const negated = slots[0]?.[0] === 'not';
    if (negated) slots.shift();
    for (const words of combinations(slots)) {
      const ids = words.map((word) => vocabulary.intern(word));
      const [first, second = ALONE] = ids;
      if (first === undefined) throw new Error(`A phrase needs a word: "${phrase}".`);
      const branches = (this.starting[first] ??= new Map<number, Pattern<T>[]>());
      const patterns = branches.get(second) ?? [];
      patterns.push({ ids, negated, value });
      patterns.sort((a, b) => b.ids.length - a.ids.length);
      branches.set(second, patterns);
    }
  }

  /** The longest phrase that begins at token `at`, or undefined. */
  at(tokens: Tokens, at: number): Match<T> | undefined {
    const branches = this.starting[tokens.id[at] ?? 0];
    if (branches === undefined) return undefined;
    const fitting = (pattern: Pattern<T>): boolean => fits(tokens, at, pattern);
    const pattern = branches.get(secondOf(tokens, at))?.find(fitting) ?? branches.get(ALONE)?.find(fitting);
    if (pattern === undefined) return undefined;
    return { value: pattern.value, first: firstOf(tokens, at, pattern), last: at + pattern.ids.length - 1 };
  }

  /** Calls `visit` with the value and the first token of every phrase whose words begin at token `at`. */
  visitAt(tokens: Tokens, at: number, visit: (value: T, first: number) => void): void {
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
  patterns: Pattern<T>[] | undefined, tokens: Tokens, at: number, visit: (value: T, first: number) => void,
): void {
  if (patterns === undefined) return;
  for (const pattern of patterns) {
    if (fits(tokens, at, pattern)) visit(pattern.value, firstOf(tokens, at, pattern));
  }
}

function firstOf<T>(tokens: Tokens, at: number, pattern: Pattern<T>): number {
  return pattern.negated ? (tokens.negator[at] ?? at) : at;
}

function fits<T>(tokens: Tokens, at: number, { ids, negated }: Pattern<T>): boolean {
  if (at + ids.length > tokens.count) return false;
  if (negated && (tokens.negator[at] ?? -1) < 0) return false;
  for (let step = 1; step < ids.length; step++) {
    const broken = ((tokens.flags[at + step] ?? 0) & AFTER_BREAK) !== 0;
    if (broken || tokens.id[at + step] !== ids[step]) return false;
  }
  return true;
}

function combinations(slots: string[][]): string[][] {
  return slots.reduce<string[][]>(
    (heads, slot) => heads.flatMap((head) => slot.map((word) => [...head, word])),
    [[]],
  );
}
