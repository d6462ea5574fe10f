import { BareSentiment } from '../../dist/src/sentiment/afinn.js';
import { label, score } from '../../dist/src/sentiment/scorer.js';
import { median, randomFrom, spread } from './harness/stats.mjs';

const words = `the a my i you we it is was have has been order parcel kettle shop delivery week day email phone
  for with and but not never very still waiting arrived broken great terrible refund thanks money service quality
  again please nobody answered wonderful awful box size colour screen cable monday third time customer support
  happy angry good bad nice slow fast`.split(/\s+/);
const marks = [
  '', '', '', '', '', ',', '.', '!', '?', ' 😡', ' 👍🏽', ' :(', ' @shop', ' #fail', ' https://shop.example/a?b=1',
];

/** Texts of complaints without meaning, the same in every run; `characters` are UTF-16 code units in all. */
function texts(seed, wordsOfEach, characters) {
  const next = randomFrom(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const made = [];
  for (let have = 0; have < characters; ) {
    const text = Array.from({ length: wordsOfEach }, () => pick(words) + pick(marks)).join(' ');
    made.push(text);
    have += text.length;
  }
  return made;
}

/** Texts/s of each scorer, round by round, in rounds that alternate between them: noise hits all alike. */
function textsPerSecond(sample, scorers, rounds) {
  const rates = scorers.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, scorer] of scorers.entries()) {
      const from = performance.now();
      for (const text of sample) scorer(text);
      rates[index].push(sample.length / ((performance.now() - from) / 1000));
    }
  }
  return rates;
}

/** Texts/s of our scorer against the bare `sentiment` package on the same generated texts, in one process. */
export async function run({ quick }) {
  const bare = new BareSentiment();
  const scorers = [(text) => bare.analyze(text), (text) => label(text), (text) => score(text)];
  const rounds = quick ? 3 : 11;
  const characters = quick ? 300_000 : 1_500_000;
  return [
    { of: 'short texts', sample: texts(1, 18, characters) },
    { of: 'long texts', sample: texts(2, 2_500, characters) },
  ].flatMap(({ of, sample }) => {
    const [bareRates, labelRates, fullRates] = textsPerSecond(sample, scorers, rounds);
    const line = (what, rates, target) => {
      const ratios = rates.map((rate, round) => rate / bareRates[round]);
      return {
        name: `scoring, ${what}, ${of}`,
        value: median(ratios),
        target,
        spread: spread(ratios),
        detail: `${Math.round(median(rates))} texts/s, bare ${Math.round(median(bareRates))}`,
      };
    };
    const least = of === 'short texts' ? 0.4 : 0.33;
    return [line('label and probability', labelRates, least), line('with evidence, topics, severity, language', fullRates, 0.2)];
  });
}
