import { relevanceOf } from './relevance.js';
import { parseSearch } from './search-query.js';
import { wordLine } from './search-words.js';

const scored = (fields: readonly string[], typed = 'lamp ', found = 10) => relevanceOf(wordLine(fields), parseSearch(typed), [{ found, all: 1_000 }]);

describe('relevance', () => {
  it('is higher in a subject than on the way', () => {
    expect(scored(['lamp broken', 'it came so'])).toBeGreaterThan(scored(['it came so', 'lamp broken']));
  });
  it('is higher in a short text than in a long one', () => {
    expect(scored(['x', 'lamp'])).toBeGreaterThan(scored(['x', `lamp ${'word '.repeat(300)}`]));
  });
  it('is higher for a rare word', () => {
    expect(scored(['lamp'], 'lamp ', 2)).toBeGreaterThan(scored(['lamp'], 'lamp ', 900));
  });
  it('is none without the word', () => {
    expect(scored(['chair'])).toBe(0);
  });
});
