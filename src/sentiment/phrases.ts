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
  /** Must (`true`) stand under a negation, must not (`false`), or either. */
  negated: boolean | undefined;
  value: T;
}

/**
 * Phrases to look for in a list of tokens. Notation of a phrase: words split by spaces, alternatives by `|`
 * ("still|yet waiting"), and a leading `not` asks for any negation that reaches the words: "not arrived" finds
 * "never arrived" and "hasn't yet arrived".
 * The cost of a text is its tokens times the few phrases that begin with the same word.
 */
export class PhraseBook<T> {
  private readonly starting: (Pattern<T>[] | undefined)[] = [];

  /** @param tolerant phrases without `not` are also found under a negation */
  add(phrase: string, value: T, tolerant = true): void {
    const slots = phrase.split(' ').map((slot) => slot.split('|'));
    const negated = slots[0]?.[0] === 'not' ? true : tolerant ? undefined : false;
    if (negated === true) slots.shift();
    for (const words of combinations(slots)) {
      const ids = words.map((word) => vocabulary.intern(word));
      const first = ids[0];
      if (first === undefined) throw new Error(`A phrase needs a word: "${phrase}".`);
      const list = (this.starting[first] ??= []);
      list.push({ ids, negated, value });
      list.sort((a, b) => b.ids.length - a.ids.length);
    }
  }

  /** The longest phrase that begins at token `at`, or undefined. */
  at(tokens: Tokens, at: number): Match<T> | undefined {
    const patterns = this.starting[tokens.id[at] ?? 0];
    if (patterns === undefined) return undefined;
    for (const pattern of patterns) {
      if (fits(tokens, at, pattern)) {
        const first = pattern.negated === true ? (tokens.negator[at] ?? at) : at;
        return { value: pattern.value, first, last: at + pattern.ids.length - 1 };
      }
    }
    return undefined;
  }
}

function fits<T>(tokens: Tokens, at: number, pattern: Pattern<T>): boolean {
  const { ids, negated } = pattern;
  if (at + ids.length > tokens.count) return false;
  if (negated !== undefined && ((tokens.negator[at] ?? -1) >= 0) !== negated) return false;
  for (let step = 1; step < ids.length; step++) {
    if (tokens.id[at + step] !== ids[step] || ((tokens.flags[at + step] ?? 0) & AFTER_BREAK) !== 0) return false;
  }
  return true;
}

function combinations(slots: string[][]): string[][] {
  return slots.reduce<string[][]>(
    (heads, slot) => heads.flatMap((head) => slot.map((word) => [...head, word])),
    [[]],
  );
}
