import fc from 'fast-check';
import type { HeldOut } from '../sentiment/shop/shop-trial.js';
import { chanceOf, figuresOf, type Rejection, rejectionOf } from './trial.policy.js';

const text = (more: Partial<HeldOut>): HeldOut => ({
  isJudged: true, isSampled: false, truth: 'positive', shipped: 'negative', before: 'negative', after: 'negative', ...more,
});
const times = (count: number, more: Partial<HeldOut>): HeldOut[] => Array.from({ length: count }, () => text(more));
const fixed = (count: number, more: Partial<HeldOut> = {}) => times(count, { after: 'positive', ...more });
const broken = (count: number, more: Partial<HeldOut> = {}) =>
  times(count, { truth: 'negative', after: 'positive', ...more });
const quiet = (count: number, turned: number) => [
  ...times(count - turned, { isJudged: false, truth: 'negative' }),
  ...times(turned, { isJudged: false, truth: 'negative', after: 'neutral' }),
];

describe('a model takes over', () => {
  test.each<[string, HeldOut[], Rejection | null]>([
    ['when it fixes what people corrected', [...fixed(12), ...quiet(100, 3)], null],
    ['not when luck would do as well', [...fixed(4), ...quiet(100, 3)], 'no_better'],
    ['not when it breaks as much as it fixes', [...fixed(9), ...broken(9)], 'no_better'],
    ['not when nothing was judged', [], 'no_better'],
    [
      'not when a rare label pays for it',
      [...times(200, { truth: 'negative' }), ...times(20, { truth: 'negative', before: 'positive' }),
        ...times(3, { truth: 'neutral', before: 'neutral' })],
      'worse_balance',
    ],
    ['not when the fair sample gets worse', [...fixed(30), ...broken(2, { isSampled: true })], 'worse_on_sample'],
    ['not when it gives other labels to what nobody had anything against', [...fixed(30), ...quiet(100, 11)], 'turns_too_many'],
  ])('%s', (_, heldOut, rejection) => {
    expect(rejectionOf(figuresOf(heldOut))).toBe(rejection);
  });

  test('by figures that add up', () => {
    expect(figuresOf([...fixed(3, { isSampled: true }), ...broken(1), ...times(2, { truth: 'negative' }), ...quiet(4, 1)])).toMatchObject({
      judged: 6, sampled: 3, shippedRight: 3, beforeRight: 3, right: 5, fixed: 3, broken: 1,
      beforeSampledRight: 0, sampledRight: 3, unjudged: 4, turned: 1,
    });
  });
});

describe('the chance that luck fixes so many', () => {
  test.each([
    [0, 0, 1], [1, 0, 0.5], [5, 0, 1 / 32], [5, 5, 638 / 1024], [8, 2, 56 / 1024], [0, 3, 1],
  ])('%i fixed and %i broken: %f', (hits, misses, chance) => {
    expect(chanceOf(hits, misses)).toBeCloseTo(chance, 10);
  });

  test('is a chance, and falls with every text that is fixed', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 3_000 }), (hits, misses) => {
      const chance = chanceOf(hits, misses);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(chanceOf(hits + 1, misses)).toBeLessThanOrEqual(chance + 1e-9);
    }));
  });
});
