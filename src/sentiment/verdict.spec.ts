import fc from 'fast-check';
import { verdict } from './verdict.js';

const even = { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 };
const leaning = fc.record({ negative: fc.double({ min: -1e3, max: 1e3, noNaN: true }), positive: fc.double({ min: -1e3, max: 1e3, noNaN: true }) });

describe('verdict', () => {
  it('repeats the prior when the text says nothing', () => {
    const said = verdict({ negative: 0, positive: 0 }, { negative: 0.6, neutral: 0.3, positive: 0.1 });
    expect(said).toEqual({ label: 'negative', score: expect.closeTo(-0.5), confidence: expect.closeTo(0.6) });
  });

  it('multiplies odds', () => {
    const said = verdict({ negative: Math.log(2), positive: 0 }, even);
    expect(said).toEqual({ label: 'negative', score: expect.closeTo(-0.25), confidence: expect.closeTo(0.5) });
  });

  it('stays in range, and its score does not contradict its label', () => {
    fc.assert(fc.property(leaning, (said) => {
      const { label, score, confidence } = verdict(said, even);
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
      expect(confidence).toBeGreaterThan(1 / 3 - 1e-9);
      expect(confidence).toBeLessThanOrEqual(1);
      if (label !== 'neutral') expect(Math.sign(score)).toBe(label === 'positive' ? 1 : -1);
    }));
  });

  it('leans further the more usual a label is', () => {
    fc.assert(fc.property(leaning, (said) => {
      const inbox = verdict(said, { negative: 0.7, neutral: 0.2, positive: 0.1 });
      expect(inbox.score).toBeLessThanOrEqual(verdict(said, even).score + 1e-9);
    }));
  });
});
