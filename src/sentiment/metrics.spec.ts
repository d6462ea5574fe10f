import { accuracy, aucNegative, calibrationError, f1, type Judgement, macroF1 } from './metrics.js';

const short = { n: 'negative', o: 'neutral', p: 'positive' } as const;

/** "np" is a negative text that was called positive. */
function judged(pairs: string, rest: Partial<Judgement>[] = []): Judgement[] {
  return pairs.split(' ').map((pair, at) => ({
    truth: short[pair[0] as keyof typeof short],
    label: short[pair[1] as keyof typeof short],
    score: 0,
    confidence: 0,
    ...rest[at],
  }));
}

describe('metrics', () => {
  // 3 negatives (2 found), 2 neutrals (1 found), 1 positive (found);
  // 1 false alarm each for neutral and positive.
  const mixed = judged('nn nn no oo op pp');

  it('accuracy is the share of right labels', () => {
    expect(accuracy(mixed)).toBeCloseTo(4 / 6);
  });

  it('F1 balances misses and false alarms', () => {
    expect(f1(mixed, 'negative')).toBeCloseTo(4 / 5);
    expect(f1(mixed, 'neutral')).toBeCloseTo(2 / 4);
    expect(f1(mixed, 'positive')).toBeCloseTo(2 / 3);
    expect(f1(judged('nn'), 'positive')).toBe(0);
  });

  it('macro-F1 is the mean of the labels that come up', () => {
    expect(macroF1(mixed)).toBeCloseTo((0.8 + 0.5 + 2 / 3) / 3);
    expect(macroF1(judged('nn pp'))).toBe(1);
    // Neutral never occurs but is given: it counts, with 0.
    expect(macroF1(judged('nn po'))).toBeCloseTo(1 / 3);
  });

  it.each<[string, number[], number | null]>([
    ['nn nn pp pp', [-2, -1, 1, 2], 1],
    ['nn nn pp pp', [2, 1, -1, -2], 0],
    ['nn nn pp pp', [0, 0, 0, 0], 0.5],
    // Pairs: (−1,0) won, (−1,0) won, (0,0) half, (0,0) half.
    ['nn nn oo pp', [-1, 0, 0, 0], 0.75],
    ['nn nn', [0, 1], null],
    ['pp oo', [0, 1], null],
  ])('AUC of %j at %j is %j', (pairs, scores, expected) => {
    expect(aucNegative(judged(pairs, scores.map((score) => ({ score }))))).toBe(expected);
  });

  it('calibration error weighs the gaps of the bins', () => {
    const four = judged('nn nn np np', [0.9, 0.9, 0.3, 0.3].map((confidence) => ({ confidence })));
    // Bin 0.9: right 2 of 2, gap 0.1; bin 0.3: right 0 of 2, gap 0.3.
    expect(calibrationError(four)).toBeCloseTo((2 * 0.1 + 2 * 0.3) / 4);
    expect(calibrationError(judged('nn', [{ confidence: 1 }]))).toBe(0);
  });
});
