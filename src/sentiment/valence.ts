import { sentimentPolicy as policy } from '../../config/policies/sentiment.js';
import { CONTRAST, effectOf, INTENSIFIER, SOFTENER, STARTS_PHRASE, valenceOf, valencePhrases } from './lexicon.js';
import { AFTER_BREAK, ALL_CAPS, STRETCHED, type Tokens } from './tokens.js';

/** The words that carried weight: token range `first..last` (inclusive) and signed weight. Reused. */
export class Hits {
  count = 0;
  first: number[] = [];
  last: number[] = [];
  weight: number[] = [];

  add(first: number, last: number, weight: number): void {
    const at = this.count++;
    this.first[at] = first;
    this.last[at] = last;
    this.weight[at] = weight;
  }
}

/**
 * Adds up the valences of a text under negation, intensifiers, capitals and contrast, and fills `hits`.
 * The rules follow Hutto & Gilbert, "VADER" (ICWSM 2014), on the AFINN-165 lexicon.
 * @returns the sum; about ±3 for one strong word
 */
export function weigh(tokens: Tokens, hits: Hits): number {
  hits.count = 0;
  const shouting = isAllShouting(tokens);
  let clause = 0;
  for (let at = 0; at < tokens.count; at++) {
    const id = tokens.id[at] ?? 0;
    if (id === 0) continue;
    const effect = effectOf[id] ?? 0;
    if ((effect & CONTRAST) !== 0) {
      for (let hit = clause; hit < hits.count; hit++) hits.weight[hit] = (hits.weight[hit] ?? 0) * policy.beforeContrast;
      clause = hits.count;
    }
    const phrase = (effect & STARTS_PHRASE) !== 0 ? valencePhrases.at(tokens, at) : undefined;
    if (phrase !== undefined) {
      hits.add(phrase.first, phrase.last, phrase.value * emphasis(tokens, at, shouting));
      at = phrase.last;
      continue;
    }
    const valence = valenceOf[id] ?? 0;
    if (valence === 0) continue;
    const negator = tokens.negator[at] ?? -1;
    const turn = negator < 0 ? 1 : valence > 0 ? policy.negatedPositive : policy.negatedNegative;
    hits.add(negator < 0 ? at : negator, at, valence * turn * emphasis(tokens, at, shouting));
  }
  let sum = 0;
  for (let hit = 0; hit < hits.count; hit++) sum += hits.weight[hit] ?? 0;
  return sum * (1 + policy.exclamation * Math.min(tokens.exclamations, policy.maxExclamations));
}

/** Factor from the word before, capitals and stretched letters. */
function emphasis(tokens: Tokens, at: number, shouting: boolean): number {
  const flags = tokens.flags[at] ?? 0;
  let factor = 1;
  if ((flags & ALL_CAPS) !== 0 && !shouting) factor *= policy.shouted;
  if ((flags & STRETCHED) !== 0) factor *= policy.stretched;
  if (at === 0 || (flags & AFTER_BREAK) !== 0) return factor;
  const before = effectOf[tokens.id[at - 1] ?? 0] ?? 0;
  if ((before & INTENSIFIER) !== 0) factor *= policy.intensified;
  else if ((before & SOFTENER) !== 0) factor *= policy.softened;
  return factor;
}

/** A text in capitals throughout shouts nothing in particular. */
function isAllShouting(tokens: Tokens): boolean {
  const look = Math.min(tokens.count, 40);
  let caps = 0;
  for (let at = 0; at < look; at++) if (((tokens.flags[at] ?? 0) & ALL_CAPS) !== 0) caps++;
  return caps * 2 > look;
}
