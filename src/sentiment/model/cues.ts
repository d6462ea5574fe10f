import {
  AFTER_CURRENCY, ALL_CAPS, EMOJI_TOKEN, HANDLE_TOKEN, IN_HASHTAG, LINK_TOKEN, NUMERIC, STRETCHED, type Tokens,
} from '../tokens.js';
import type { Hits } from '../valence.js';

/** What the word lists and the punctuation say, each about 0…1, or −1…1 where it has a side. */
export const cueNames = [
  'praise', 'blame', 'bothSides', 'sum', 'sumByLength', 'praiseHits', 'blameHits', 'silent', 'best', 'worst',
  'first', 'last', 'goodEmoji', 'badEmoji', 'negations', 'capitals', 'stretched', 'links', 'handles',
  'hashtags', 'numbers', 'amounts', 'exclamations', 'questions', 'length',
] as const;

/** Cues come from counts of unbounded size; this many count as half of all there could be. */
const half = { valence: 4, meanValence: 1, hit: 2, negations: 2, words: 30 } as const;
/** A text of the word lists' strongest word. */
const STRONGEST = 5;
const NORMALISER = 15;

/** Fills `into` in the order of `cueNames`. @param sum what `weigh` returned */
export function readCues(tokens: Tokens, hits: Hits, sum: number, into: Float64Array): void {
  readHits(tokens, hits, sum, into);
  readMarks(tokens, into);
}

function readHits(tokens: Tokens, hits: Hits, sum: number, into: Float64Array): void {
  let praise = 0;
  let blame = 0;
  let praiseHits = 0;
  let best = 0;
  let worst = 0;
  let goodEmoji = 0;
  let badEmoji = 0;
  for (let hit = 0; hit < hits.count; hit++) {
    const weight = hits.weight[hit] ?? 0;
    const isEmoji = tokens.kind[hits.first[hit] ?? 0] === EMOJI_TOKEN;
    if (weight > 0) {
      praise += weight;
      praiseHits++;
      best = Math.max(best, weight);
      if (isEmoji) goodEmoji++;
    } else {
      blame -= weight;
      worst = Math.min(worst, weight);
      if (isEmoji) badEmoji++;
    }
  }
  const size = Math.sqrt(tokens.count + 1);
  into[0] = soft(praise, half.valence);
  into[1] = soft(blame, half.valence);
  into[2] = soft(Math.min(praise, blame), half.valence);
  into[3] = sum / Math.sqrt(sum * sum + NORMALISER);
  into[4] = soft(sum / size, half.meanValence);
  into[5] = praiseHits / size;
  into[6] = (hits.count - praiseHits) / size;
  into[7] = hits.count === 0 ? 1 : 0;
  into[8] = best / STRONGEST;
  into[9] = worst / STRONGEST;
  into[10] = soft(hits.count === 0 ? 0 : (hits.weight[0] ?? 0), half.hit);
  into[11] = soft(hits.count === 0 ? 0 : (hits.weight[hits.count - 1] ?? 0), half.hit);
  into[12] = upTo(2, goodEmoji);
  into[13] = upTo(2, badEmoji);
}

const counted = [ALL_CAPS, STRETCHED, IN_HASHTAG, NUMERIC, AFTER_CURRENCY];
const counts = new Int32Array(counted.length);

function readMarks(tokens: Tokens, into: Float64Array): void {
  let negations = 0;
  let links = 0;
  let handles = 0;
  counts.fill(0);
  for (let at = 0; at < tokens.count; at++) {
    if (at > 0 && tokens.negator[at] === at - 1) negations++;
    if (tokens.kind[at] === LINK_TOKEN) links++;
    else if (tokens.kind[at] === HANDLE_TOKEN) handles++;
    const flags = tokens.flags[at] ?? 0;
    if (flags > 1) countFlags(flags);
  }
  const [capitals = 0, stretched = 0, hashtags = 0, numbers = 0, amounts = 0] = counts;
  into[14] = soft(negations, half.negations);
  into[15] = capitals / (tokens.count + 1);
  into[16] = upTo(2, stretched);
  into[17] = upTo(2, links);
  into[18] = upTo(3, handles);
  into[19] = upTo(4, hashtags);
  into[20] = upTo(4, numbers);
  into[21] = upTo(2, amounts);
  into[22] = upTo(4, tokens.exclamations);
  into[23] = upTo(4, tokens.questions);
  into[24] = soft(tokens.count, half.words);
}

function countFlags(flags: number): void {
  for (let mark = 0; mark < counted.length; mark++) {
    if ((flags & (counted[mark] ?? 0)) !== 0) counts[mark] = (counts[mark] ?? 0) + 1;
  }
}

/** −1…1, ±½ at `middle`. */
function soft(value: number, middle: number): number {
  return value / (Math.abs(value) + middle);
}

/** Share of `most`, at most 1. */
function upTo(most: number, count: number): number {
  return Math.min(count, most) / most;
}
