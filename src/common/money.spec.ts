import fc from 'fast-check';
import { decimalsOf, minorFromMajor, prorate } from './money.js';

describe('money', () => {
  it.each([
    [50, 'EUR', 5_000],
    [50, 'JPY', 50],
    [50, 'KWD', 50_000],
    [0.1 + 0.2, 'EUR', 30],
  ])('%d %s are %d minor units', (major, currency, minor) => {
    expect(minorFromMajor(major, currency)).toBe(minor);
  });

  it('knows the currencies that do not have two decimals', () => {
    expect([decimalsOf('EUR'), decimalsOf('JPY'), decimalsOf('KWD'), decimalsOf('CLF')]).toEqual([2, 0, 3, 4]);
  });

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [1, 1], [3, 2]],
    [7, [0, 0], [4, 3]],
    [999, [2, 0, 1], [666, 0, 333]],
    [0, [3, 4], [0, 0]],
    [10, [], []],
  ])('splits %d by %j into %j', (amount, weights, parts) => {
    expect(prorate(amount, weights)).toEqual(parts);
  });

  it('never loses or makes a unit, and is never off by a whole unit', () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 });
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, weights, (amount, shares) => {
        const parts = prorate(amount, shares);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        const total = shares.reduce((sum, share) => sum + share, 0);
        parts.forEach((part, index) => {
          const exact = total > 0 ? (amount * (shares[index] ?? 0)) / total : amount / shares.length;
          expect(Math.abs(part - exact)).toBeLessThan(1.001);
          expect(part).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
