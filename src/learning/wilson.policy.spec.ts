import fc from 'fast-check';
import { wilson } from './wilson.policy.js';

describe('the interval of a share', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is %f to %f', (hits, count, low, high) => {
    const found = wilson(hits, count);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  test('holds the share, within 0 and 1, and mirrors itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, part) => {
        const hits = Math.round(count * part);
        const { share, low, high } = wilson(hits, count) ?? { share: -1, low: 0, high: 0 };
        expect(0 <= low && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
        expect(wilson(count - hits, count)?.low).toBeCloseTo(1 - high, 9);
      }),
    );
  });

  test('of nothing is nothing', () => expect(wilson(0, 0)).toBeNull());
});
