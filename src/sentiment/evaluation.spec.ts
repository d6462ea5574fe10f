import { evaluate } from './evaluation.js';
import type { LabelledText } from './labelled-text.js';

const texts: LabelledText[] = [
  { text: 'Still waiting for my parcel', label: 'negative' },
  { text: 'Terrible shop', label: 'negative' },
  { text: 'Where is the size chart', label: 'neutral' },
  { text: 'Wonderful, thank you', label: 'positive' },
];

/** A clock on which every reading is 100 ms after the last. */
function ticking(): () => number {
  let at = 0;
  return () => (at += 100);
}

describe('evaluate', () => {
  it('judges the scorer and the bare package on the same texts', () => {
    const { baseline, ...ours } = evaluate(texts, 'form', ticking());
    expect(ours).toMatchObject({ n: 4, accuracy: 1, macroF1: 1, negativeF1: 1, aucNegative: 1 });
    expect(ours.textsPerSecond).toBe(40);
    // No word of "still waiting" is in the bare package's list.
    expect(baseline).toMatchObject({ n: 4, accuracy: 0.75, textsPerSecond: 40 });
    expect(baseline.negativeF1).toBeCloseTo(2 / 3);
    expect(ours.ece).toBeGreaterThan(0);
  });

  it('judges as the channel asks', () => {
    const leaning: LabelledText[] = [{ text: 'When will my parcel be sent?', label: 'negative' }];
    expect(evaluate(leaning, 'form', ticking()).accuracy).toBe(1);
    expect(evaluate(leaning, 'social', ticking()).accuracy).toBe(0);
  });
});
