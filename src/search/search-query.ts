import { searchWords } from './search-words.js';

/** Words that follow each other; of a prefix, the last one only begins like that. */
export interface Term {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** More words than this in one search are not looked at, so that its cost has a bound. */
const termsMax = 12;
/** What is shorter begins too many words to mean any of them. */
const prefixMin = 2;
const chunk = /"([^"]*)"?|([^\s"]+)/g;

/**
 * What somebody typed, as terms that must all be there. What stands in quotes is a phrase; so are the words of what
 * has no space in it (`CASE-1042`, `ann@shop.example`). The last word may be unfinished. Every other sign is just a
 * sign: nothing that is typed is an operator.
 */
export function parseSearch(typed: string): Term[] {
  const terms: Term[] = [];
  for (const [, quoted, bare] of typed.matchAll(chunk)) {
    const words = searchWords(quoted ?? bare ?? '');
    if (words.length > 0) terms.push({ words: words.slice(0, termsMax), prefix: false });
  }
  const kept = terms.slice(0, termsMax);
  const last = kept.at(-1);
  const isFinished = /["\s]$/.test(typed) || (last?.words.at(-1)?.length ?? 0) < prefixMin;
  return last && !isFinished ? [...kept.slice(0, -1), { ...last, prefix: true }] : kept;
}

/** Whether the words of a line have the term, one after the other. */
export function termPlaces({ words, prefix }: Term, line: readonly string[]): number[] {
  const last = words.length - 1;
  const fits = (word: string | undefined, index: number) =>
    prefix && index === last ? (word ?? '').startsWith(words[index] ?? '') : word === words[index];
  return line.flatMap((_, at) => (words.every((__, index) => fits(line[at + index], index)) ? [at] : []));
}
