import {
  aspectPolicy as policy, beginningWords, linkingWords, namingWords, resumingWords, unnamedWords,
} from '../../config/policies/aspects.js';
import { sentimentPolicy } from '../../config/policies/sentiment.js';
import { type Topic, topicNames } from '../../config/policies/topics.js';
import { englishWords, sharedWords } from './english-words.js';
import { effectOf, ENDS_CLAUSE, valenceOf } from './lexicon.js';
import { AFTER_BREAK, NUMERIC, type Tokens, WORD_TOKEN } from './tokens.js';
import type { TopicMentions } from './topic-mentions.js';
import type { Hits } from './valence.js';
import { vocabulary } from './vocabulary.js';

/** What the text says about one thing: "delivery terrible". */
export interface Aspect {
  topic: Topic;
  label: 'negative' | 'positive';
  /** −1 to 1. */
  score: number;
  /** The thing and the words about it; UTF-16 code units, end exclusive. Aspects do not overlap. */
  start: number;
  end: number;
  text: string;
}

/** A named thing, the tokens it spans together with what is said of it, and the sum of that. */
interface Named {
  topic: number;
  first: number;
  last: number;
  from: number;
  to: number;
  sum: number;
}

const idsOf = (words: readonly string[]): ReadonlySet<number> => new Set(words.map((word) => vocabulary.intern(word)));
const linking = idsOf(linkingWords);
const resuming = idsOf(resumingWords);
const naming = idsOf(namingWords);
/** Words that name no product. */
const unnamed = idsOf([...englishWords, ...sharedWords, ...linkingWords, ...resumingWords, ...unnamedWords]);
const beginning = idsOf(beginningWords);
const AND = vocabulary.intern('and');
const QUALITY = topicNames.indexOf('quality');

/**
 * What the text says about each thing it names, in its order. A text is cut at punctuation and contrast words, and
 * every word of feeling belongs to the nearest thing named in its part; where none is, the word beside it that we do
 * not know is taken as the product.
 */
export function findAspects(text: string, tokens: Tokens, hits: Hits, mentions: TopicMentions): Aspect[] {
  const said = opinions(tokens, hits);
  if (said.length === 0) return [];
  const starts = startsOf(tokens);
  const things = thingsOf(mentions, starts, new Set(said.map(({ last }) => last)));
  const products: Named[] = [];
  let next = 0;
  for (const { first, last, weight } of said) {
    while (next < things.length && (things[next]?.first ?? 0) <= first) next++;
    const thing =
      nearest(things[next - 1], things[next], starts, first, last) ??
      productOf(text, tokens, starts, first, last, products) ??
      resumed(tokens, starts[first] ?? 0, things, next - 1);
    if (thing === undefined) continue;
    thing.from = Math.min(thing.from, first);
    thing.to = Math.max(thing.to, last);
    thing.sum += weight;
  }
  return aspectsOf(text, tokens, [...things, ...products].sort((a, b) => a.from - b.from));
}

interface Opinion {
  first: number;
  last: number;
  weight: number;
}

/** The hits without words that only name something: "support" is no praise of it. */
function opinions(tokens: Tokens, hits: Hits): Opinion[] {
  const said: Opinion[] = [];
  for (let hit = 0; hit < hits.count; hit++) {
    const first = hits.first[hit] ?? 0;
    const last = hits.last[hit] ?? first;
    if (first === last && naming.has(tokens.id[first] ?? 0)) continue;
    said.push({ first, last, weight: hits.weight[hit] ?? 0 });
  }
  return said;
}

function aspectsOf(text: string, tokens: Tokens, things: readonly Named[]): Aspect[] {
  const aspects: Aspect[] = [];
  let reached = -1;
  for (const { topic, from, to, sum } of things) {
    const score = Math.round((sum / Math.sqrt(sum * sum + sentimentPolicy.normaliser)) * 10_000) / 10_000;
    if (Math.abs(score) < policy.minStrength || from <= reached) continue;
    reached = to;
    const start = tokens.start[from] ?? 0;
    const end = tokens.end[to] ?? 0;
    const label = score < 0 ? 'negative' : 'positive';
    aspects.push({ topic: topicNames[topic] ?? 'other', label, score, start, end, text: text.slice(start, end) });
    if (aspects.length === policy.maxAspects) break;
  }
  return aspects;
}

/**
 * One thing for mentions that overlap: the surer, then the longer. A word that is itself said of something ("slow")
 * is no thing beside one: the website is slow.
 */
function thingsOf(mentions: TopicMentions, starts: Int32Array, said: ReadonlySet<number>): Named[] {
  const order = Array.from({ length: mentions.count }, (_, at) => at).sort(
    (a, b) =>
      (mentions.strength[b] ?? 0) - (mentions.strength[a] ?? 0) ||
      (mentions.last[b] ?? 0) - (mentions.first[b] ?? 0) - ((mentions.last[a] ?? 0) - (mentions.first[a] ?? 0)),
  );
  const taken = new Set<number>();
  const things: Named[] = [];
  for (const at of order) {
    const first = mentions.first[at] ?? 0;
    const last = mentions.last[at] ?? first;
    let free = true;
    for (let token = first; token <= last; token++) if (taken.has(token)) free = false;
    if (!free) continue;
    for (let token = first; token <= last; token++) taken.add(token);
    things.push({ topic: mentions.topic[at] ?? 0, first, last, from: first, to: last, sum: 0 });
  }
  const kept: Named[] = [];
  const solid = new Map<number, Set<number>>();
  for (const thing of things) {
    if (said.has(thing.last)) continue;
    const start = starts[thing.first] ?? 0;
    solid.set(start, (solid.get(start) ?? new Set()).add(thing.topic));
  }
  for (const thing of things) {
    const beside = said.has(thing.last) ? solid.get(starts[thing.first] ?? 0) : undefined;
    if (beside === undefined || (thing.topic !== QUALITY && !beside.has(thing.topic))) kept.push(thing);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** The first token of the part that each token stands in. */
function startsOf(tokens: Tokens): Int32Array {
  const starts = new Int32Array(tokens.count);
  let start = 0;
  for (let at = 0; at < tokens.count; at++) {
    const id = tokens.id[at] ?? 0;
    const ends = ((effectOf[id] ?? 0) & ENDS_CLAUSE) !== 0 || (id === AND && beginning.has(tokens.id[at + 1] ?? 0));
    if (ends || ((tokens.flags[at] ?? 0) & AFTER_BREAK) !== 0) start = at;
    starts[at] = start;
  }
  return starts;
}

/** The thing before or after, whichever is nearer and stands in the same part. */
function nearest(
  before: Named | undefined, after: Named | undefined, starts: Int32Array, first: number, last: number,
): Named | undefined {
  const start = starts[last];
  const one = before !== undefined && starts[before.first] === start ? before : undefined;
  const other = after !== undefined && starts[after.first] === start ? after : undefined;
  if (one === undefined || other === undefined) return one ?? other;
  return other.first - last < first - one.last ? other : one;
}

/** The word that "kettle great", "the kettle is really great" and "a great kettle" are about. */
function productOf(
  text: string, tokens: Tokens, starts: Int32Array, first: number, last: number, products: Named[],
): Named | undefined {
  const before = stepOver(tokens, starts, first, -1);
  const after = stepOver(tokens, starts, last, 1);
  const at = isNoun(text, tokens, before) ? before : isNoun(text, tokens, after) ? after : -1;
  if (at < 0) return undefined;
  const known = products.at(-1);
  if (known?.first === at) return known;
  const named: Named = { topic: QUALITY, first: at, last: at, from: at, to: at, sum: 0 };
  products.push(named);
  return named;
}

/** In "delivery, which I paid for, was terrible" the part goes on with what was named before. */
function resumed(tokens: Tokens, start: number, things: readonly Named[], latest: number): Named | undefined {
  if (!resuming.has(tokens.id[start] ?? 0)) return undefined;
  let before: Named | undefined;
  for (let at = latest; at >= 0; at--) {
    const thing = things[at];
    if (thing === undefined || start - thing.last > policy.resumeReach) break;
    before = thing;
  }
  return before;
}

/** The next token that is no linking word, −1 at the end of the part or when there are too many. */
function stepOver(tokens: Tokens, starts: Int32Array, from: number, step: 1 | -1): number {
  const end = from + step * policy.productReach;
  for (let at = from + step; at !== end && at >= 0 && at < tokens.count && starts[at] === starts[from]; at += step) {
    if (!linking.has(tokens.id[at] ?? 0)) return at;
  }
  return -1;
}

/** A word without a feeling or a function of its own. */
function isNoun(text: string, tokens: Tokens, at: number): boolean {
  const id = tokens.id[at] ?? 0;
  if (at < 0 || tokens.kind[at] !== WORD_TOKEN || ((tokens.flags[at] ?? 0) & NUMERIC) !== 0) return false;
  if (unnamed.has(id) || (valenceOf[id] ?? 0) !== 0 || (effectOf[id] ?? 0) !== 0) return false;
  return /^[a-z]{3,}$/i.test(text.slice(tokens.start[at], tokens.end[at]));
}
