import { BareSentiment } from '../../src/sentiment/afinn.js';
import { label, score } from '../../src/sentiment/scorer.js';

/** One line of the bench table. */
export interface BenchResult {
  name: string;
  /** Ours over the yardstick, in one run; above 1 is faster. */
  ratio: number;
  target: number;
  detail: string;
}

const ROUNDS = 11;
/** UTF-16 code units of all texts of a round, so that short and long texts weigh the same. */
const ROUND_CHARACTERS = 1_500_000;

const words = `the a my i you we it is was have has been order parcel kettle shop delivery week day email
  phone for with and but not never very still waiting arrived broken great terrible refund
  thanks money service quality again please nobody answered wonderful awful box size colour
  screen cable monday third time customer support happy angry good bad nice slow fast`.split(/\s+/);
const marks = [
  '', '', '', '', '', ',', '.', '!', '?', ' 😡', ' 👍🏽', ' :(', ' @shop', ' #fail',
  ' https://shop.example/a?b=1',
];

/** Texts of complaints without meaning, the same in every run. */
function texts(seed: number, wordsOfEach: number): string[] {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const made: string[] = [];
  for (let characters = 0; characters < ROUND_CHARACTERS; ) {
    const text = Array.from({ length: wordsOfEach }, () => pick(words) + pick(marks)).join(' ');
    made.push(text);
    characters += text.length;
  }
  return made;
}

/** Mulberry32: small, seeded, good enough to mix words. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Scorer = (text: string) => unknown;

/** Median texts/s of each scorer, in rounds that alternate between them: noise hits all alike. */
function textsPerSecond(sample: readonly string[], scorers: readonly Scorer[]): number[] {
  const rates: number[][] = scorers.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, scorer] of scorers.entries()) {
      const from = performance.now();
      for (const text of sample) scorer(text);
      rates[at]?.push(sample.length / ((performance.now() - from) / 1_000));
    }
  }
  return rates.map((all) => [...all].sort((a, b) => a - b)[ROUNDS >> 1] ?? 0);
}

/** Texts/s of our scorer against the bare `sentiment` package on the same generated texts. */
export async function run(): Promise<BenchResult[]> {
  const bare = new BareSentiment();
  const scorers: Scorer[] = [(text) => bare.analyze(text), (text) => label(text), (text) => score(text)];
  return [
    { name: 'short texts', sample: texts(1, 18) },
    { name: 'long texts', sample: texts(2, 2_500) },
  ].flatMap(({ name, sample }) => {
    const [bareRate = 0, labelRate = 0, scoreRate = 0] = textsPerSecond(sample, scorers);
    const result = (what: string, rate: number, target: number): BenchResult => ({
      name: `scoring: ${what}, ${name}`,
      ratio: rate / bareRate,
      target,
      detail: `${Math.round(rate)} texts/s, bare ${Math.round(bareRate)} texts/s`,
    });
    return [result('label and score', labelRate, 0.5), result('full answer', scoreRate, 0.2)];
  });
}
