import fc from 'fast-check';
import { topicNames } from '../../config/policies/topics.js';
import { type Corrected, correctionsOf, type Judgement, lastWord, withRequest } from './correction.js';
import { labels } from './label.js';

const nothing: Corrected = { correctedLabel: null, correctedCategory: null, correctedSeverity: null };
const scored: Judgement = { label: 'neutral', category: 'delivery', severity: 1 };

const severity = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
const anyCorrected = fc.record({
  correctedLabel: fc.option(fc.constantFrom(...labels)),
  correctedCategory: fc.option(fc.constantFrom(...topicNames)),
  correctedSeverity: fc.option(severity),
});
const anyRequest = fc.record(
  {
    label: fc.option(fc.constantFrom(...labels)),
    category: fc.option(fc.constantFrom(...topicNames)),
    severity: fc.option(severity),
  },
  { requiredKeys: [] },
);

describe('a correction', () => {
  test.each([
    [{ label: 'negative' as const }, [{ field: 'label', said: 'neutral', corrected: 'negative' }]],
    // That the scorer was right is worth keeping, too.
    [{ label: 'neutral' as const }, [{ field: 'label', said: 'neutral', corrected: 'neutral' }]],
    [{ severity: 0 as const }, [{ field: 'severity', said: '1', corrected: '0' }]],
    [{ category: null, severity: null }, []],
  ])('%j is kept as %j', (request, kept) => {
    expect(correctionsOf(scored, nothing, request)).toEqual(kept);
  });

  test('that is taken back gives the word to the scorer again', () => {
    const corrected = withRequest(nothing, { label: 'negative' });
    expect(lastWord(scored, corrected).label).toBe('negative');
    expect(correctionsOf(scored, corrected, { label: null })).toEqual([
      { field: 'label', said: 'neutral', corrected: null },
    ]);
    expect(lastWord(scored, withRequest(corrected, { label: null }))).toEqual(scored);
  });

  test('the last one wins, and saying it again says nothing new', () => {
    fc.assert(
      fc.property(anyCorrected, anyRequest, anyRequest, (before, first, last) => {
        const after = withRequest(withRequest(before, first), last);
        expect(withRequest(before, { ...first, ...last })).toEqual(after);
        expect(correctionsOf(scored, after, last)).toEqual([]);
      }),
    );
  });
});
