import { type Term, termPlaces } from './search-query.js';
import { fieldBreak } from './search-words.js';

/** Of BM25 (Robertson and Zaragoza 2009, §3.4). */
const saturation = 1.2;
const lengthWeight = 0.6;
const usualLength = 60;
/** A name, a number or a subject says more than a word on the way. */
const firstFieldWeight = 3;

/** In how many of the things that are indexed a term is, at the most; and how many there are. */
export interface Rarity {
  readonly found: number;
  readonly all: number;
}

/** How much a line of words is about the terms; the higher, the more. */
export function relevanceOf(line: string, terms: readonly Term[], rarities: readonly Rarity[]): number {
  const words = line.split(' ');
  const firstEnds = words.indexOf(fieldBreak);
  const length = lengthWeight * (words.length / usualLength) + 1 - lengthWeight;
  return terms.reduce((sum, term, index) => {
    const places = termPlaces(term, words);
    const inFirst = firstEnds === -1 ? places.length : places.filter((at) => at < firstEnds).length;
    const frequency = places.length + inFirst * (firstFieldWeight - 1);
    const { found, all } = rarities[index] ?? { found: 0, all: 0 };
    const rarity = Math.log(1 + (Math.max(all, found) - found + 0.5) / (found + 0.5));
    return sum + (rarity * frequency * (saturation + 1)) / (frequency + saturation * length);
  }, 0);
}
