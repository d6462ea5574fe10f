/** Texts shorter than this are said by thousands, and mean nothing when they are alike. */
const wordsMin = 8;
const wordsMax = 400;
const shingleWords = 3;
/** Two texts share a band with the probability of their likeness squared, so one of three at 0.8 with 0.95. */
const bandSeeds = [
  [0x9e3779b1, 0x85ebca77],
  [0xc2b2ae3d, 0x27d4eb2f],
  [0x165667b1, 0xd3a2646d],
] as const;

/** MurmurHash3's last step: spreads 32 bits over all 32. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** 53 bits, so that every database and JSON keep them as they are. */
const key = (high: number, low: number): number => high * 2 ** 21 + (low >>> 11);

/** Most texts have plain letters only, which are found faster. */
const ascii = /^[\x20-\x7e\n]*$/;
const asciiWord = /[a-z]+/g;
const word = /\p{L}+/gu;

/** Every run of three words, hashed; numbers are left out, because orders and dates differ where texts are the same. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const plain = ascii.test(text);
  const said = (plain ? text.toLowerCase() : text.toLowerCase().normalize('NFKC')).match(plain ? asciiWord : word);
  const words = (said ?? []).slice(0, wordsMax).map(hashOf);
  const shingles = new Set<number>();
  if (words.length < wordsMin) return shingles;
  for (let at = shingleWords - 1; at < words.length; at += 1) {
    const [first = 0, second = 0, third = 0] = [words[at - 2], words[at - 1], words[at]];
    shingles.add(mixed(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ third));
  }
  return shingles;
}

/** The share of runs that two texts have in common, 0 to 1 (Jaccard). */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  return shared / (one.size + other.size - shared);
}

/**
 * Keys by which texts that are nearly the same find each other: minima of the hashed shingles, two a key
 * (Broder 1997). None for a text that is too short.
 */
export function textKeys(text: string): number[] {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return [];
  const least = (seed: number) => {
    let found = 0xffffffff;
    for (const shingle of shingles) {
      const hash = mixed(shingle ^ seed);
      if (hash < found) found = hash;
    }
    return found;
  };
  return bandSeeds.map(([one, other]) => key(least(one), least(other)));
}

/** The key of everything that names an order. */
export const orderKey = (orderRef: string): number => key(hashOf(`order ${orderRef}`), hashOf(`${orderRef} order`));

export const likenesses = ['same_order', 'same_customer', 'similar_text'] as const;
export type Likeness = (typeof likenesses)[number];

/** How alike texts have to be, when nothing else says that two cases are one, or that they are one customer's. */
const strangersMin = 0.6;
const customersMin = 0.3;

/** Why a case may be about the same as another; empty when it probably is not. `similarity` is 0 to 1. */
export function likenessesOf(sameOrder: boolean, sameCustomer: boolean, similarity: number): Likeness[] {
  const isSimilar = similarity >= (sameOrder || sameCustomer ? customersMin : strangersMin);
  if (!sameOrder && !isSimilar) return [];
  return [
    ...(sameOrder ? (['same_order'] as const) : []),
    ...(sameCustomer ? (['same_customer'] as const) : []),
    ...(isSimilar ? (['similar_text'] as const) : []),
  ];
}
