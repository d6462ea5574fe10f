import fc from 'fast-check';
import { netSentiment } from './net-sentiment.policy.js';

describe('net sentiment', () => {
  it.each([
    [{ negative: 0, neutral: 0, positive: 1 }, 1],
    [{ negative: 3, neutral: 1, positive: 0 }, -0.75],
    [{ negative: 2, neutral: 5, positive: 2 }, 0],
  ])('of %j is %d', (tones, net) => {
    expect(netSentiment(tones)?.net).toBe(net);
  });

  it('is unknown when nothing was said', () => {
    expect(netSentiment({ negative: 0, neutral: 0, positive: 0 })).toBeNull();
  });

  it('matches the worked interval of 10 positive, 4 negative, 6 neutral', () => {
    // plus 11/22, minus 5/22, so the middle is 6/22 and the reach 1.96 × √((16/22 − (6/22)²) / 22).
    const { low, high } = netSentiment({ negative: 4, neutral: 6, positive: 10 }) ?? {};
    expect(low).toBeCloseTo(-0.0649, 3);
    expect(high).toBeCloseTo(0.6103, 3);
  });

  const tones = fc.record({ negative: fc.nat(5_000), neutral: fc.nat(5_000), positive: fc.nat(5_000) });

  it('lies in its interval, and the interval in [−1, 1]', () => {
    fc.assert(
      fc.property(tones, (each) => {
        const found = netSentiment(each);
        const { low, net, high } = found ?? { low: 0, net: 0, high: 0 };
        expect([-1, low, net, high, 1]).toEqual(
          [-1, low, net, high, 1].toSorted((left, right) => left - right),
        );
      }),
    );
  });

  it('is never certain, not even of unanimous voices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (positive) => {
        const { low = 0, high = 0 } = netSentiment({ negative: 0, neutral: 0, positive }) ?? {};
        expect(high).toBeGreaterThan(low);
      }),
    );
  });

  it('turns round with the tones', () => {
    fc.assert(
      fc.property(tones, ({ negative, neutral, positive }) => {
        const here = netSentiment({ negative, neutral, positive });
        const there = netSentiment({ negative: positive, neutral, positive: negative });
        expect((here?.net ?? 0) + (there?.net ?? 0)).toBeCloseTo(0, 6);
        expect((here?.low ?? 0) + (there?.high ?? 0)).toBeCloseTo(0, 3);
      }),
    );
  });
});
