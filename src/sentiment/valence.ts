import { sentimentPolicy as policy } from '../../config/policies/sentiment.js';
import {
  CONTRAST, effectOf, INTENSIFIER, NEGATOR, SOFTENER, STARTS_PHRASE, valenceOf, valencePhrases,
} from './lexicon.js';
import { AFTER_BREAK, ALL_CAPS, EMOJI_TOKEN, STRETCHED, type Tokens } from './tokens.js';

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

  /** Multiplies the weights from hit `from` on. */
  scale(from: number, factor: number): void {
    for (let hit = from; hit < this.count; hit++) this.weight[hit] = (this.weight[hit] ?? 0) * factor;
  }

  /**
   * Where the evidence of a negated word begins: at its negation, whose own weight it takes over. A
   * negation that was spent on an earlier word stays with that one, so evidence never overlaps.
   */
  openedBy(negator: number, at: number): number {
    const last = this.count - 1;
    if (negator < 0 || last < 0 || this.last[last] !== negator) return at;
    this.count = last;
    return this.first[last] ?? negator;
  }
}

/**
 * Adds up the valences of a text under negation, intensifiers, capitals and contrast, and fills `hits`.
 * The rules follow Hutto & Gilbert, "VADER" (ICWSM 2014), on the AFINN-165 lexicon.
 * @param english whether the words may be read as English; emoji speak every language
 * @returns the sum; about ±3 for one strong word
 */
export function weigh(tokens: Tokens, hits: Hits, english: boolean): number {
  hits.count = 0;
  const shouting = isAllShouting(tokens);
  let clause = 0;
  for (let at = 0; at < tokens.count; at++) {
    const id = tokens.id[at] ?? 0;
    if (id === 0 || (!english && tokens.kind[at] !== EMOJI_TOKEN)) continue;
    const effect = effectOf[id] ?? 0;
    if ((effect & CONTRAST) !== 0) {
      hits.scale(clause, policy.beforeContrast);
      clause = hits.count;
    }
    const phrase = (effect & STARTS_PHRASE) !== 0 ? valencePhrases.at(tokens, at) : undefined;
    if (phrase !== undefined) {
      const first = phrase.first < at ? hits.openedBy(phrase.first, at) : at;
      hits.add(first, phrase.last, phrase.value * emphasis(tokens, at, shouting));
      at = phrase.last;
      continue;
    }
    const valence = valenceOf[id] ?? 0;
    if ((effect & NEGATOR) !== 0) {
      hits.add(at, at, valence || policy.bareNegation);
    } else if (valence !== 0) {
      const turned = valence * turn(tokens, at, valence) * emphasis(tokens, at, shouting);
      hits.add(hits.openedBy(tokens.negator[at] ?? -1, at), at, turned);
    }
  }
  let sum = 0;
  for (let hit = 0; hit < hits.count; hit++) sum += hits.weight[hit] ?? 0;
  return sum * (1 + policy.exclamation * Math.min(tokens.exclamations, policy.maxExclamations));
}

function turn(tokens: Tokens, at: number, valence: number): number {
  if ((tokens.negator[at] ?? -1) < 0) return 1;
  return valence > 0 ? policy.negatedPositive : policy.negatedNegative;
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
