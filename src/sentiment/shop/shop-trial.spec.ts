import { defaultPriors } from '../../../config/policies/sentiment-priors.js';
import { labels } from '../label.js';
import { SentimentModel } from '../model/sentiment-model.js';
import { digestOf } from '../model/sentiment-weights.js';
import { label } from '../scorer.js';
import { blame, praise, said } from './shop-talk.fixture.js';
import { trainShop } from './shop-training.js';
import { type TrialText, tryShop } from './shop-trial.js';

const judged = [...said(praise(60), 'positive'), ...said(blame(40), 'negative')].map(
  (text): TrialText => ({ ...text, channel: 'review', weight: 1, isJudged: true, isSampled: false, isKnown: false }),
);
const rightOf = (texts: readonly { truth: string; after: string }[]) => texts.filter(({ truth, after }) => truth === after).length;

describe('a shop\'s own model', () => {
  test('learns how people talk in that shop, and is examined on texts that it has not seen', () => {
    const { heldOut, weights } = tryShop(judged, defaultPriors, false);
    const before = heldOut.filter(({ truth, shipped }) => truth === shipped).length;
    expect(before).toBeLessThan(60);
    expect(rightOf(heldOut)).toBeGreaterThan(95);
    const shop = new SentimentModel(weights);
    const [fresh = ''] = praise(80).slice(-1);
    expect(label(fresh, { channel: 'review' }).label).toBe('negative');
    expect(label(fresh, { channel: 'review', shop }).label).toBe('positive');
    expect(label('The lamp came broken and nobody answers.', { channel: 'review', shop }).label).toBe('negative');
  });

  test('has nothing to learn from contradictions', () => {
    const random = judged.map((text, at) => ({ ...text, label: labels[(at * 7) % 3] ?? 'neutral' }));
    const { heldOut } = tryShop(random, defaultPriors, false);
    expect(rightOf(heldOut)).toBeLessThan(60);
  });

  test('cannot pass by heart: copies of a text are all learnt from, or all examined', () => {
    const copies = praise(4).flatMap((text) => Array.from({ length: 20 }, () => text));
    const texts = copies.map((text, at) => ({ ...(judged[0] as TrialText), text, label: labels[Math.floor(at / 20) % 3] ?? 'neutral' }));
    const { heldOut } = tryShop(texts, defaultPriors, false);
    // Four different texts whose labels say nothing about each other: whoever had seen a copy would have all 80 right.
    expect(rightOf(heldOut)).toBeLessThan(60);
  });

  test('is compared with what was in force as if that had not seen the examined part either', () => {
    const known = judged.map((text) => ({ ...text, isKnown: true }));
    const { heldOut } = tryShop(known, defaultPriors, true);
    expect(heldOut.map(({ before }) => before)).toEqual(heldOut.map(({ after }) => after));
  });

  test('is the same to the byte for the same texts', () => {
    expect(digestOf(trainShop(judged, defaultPriors))).toBe(digestOf(trainShop(judged, defaultPriors)));
  });

  test('leaves alone what no model is asked about', () => {
    const shop = new SentimentModel(trainShop(judged, defaultPriors));
    const text = 'Das Paket ist leider immer noch nicht angekommen, ich warte seit zwei Wochen darauf.';
    expect(label(text, { channel: 'review', shop })).toEqual(label(text, { channel: 'review' }));
  });

  test('does without any text', () => {
    const { heldOut, weights } = tryShop([], defaultPriors, false);
    expect(heldOut).toEqual([]);
    const shop = new SentimentModel(weights);
    expect(label('I love it', { shop })).toEqual(label('I love it'));
  });
});
