import fc from 'fast-check';
import { nearDuplicates } from './near-duplicates.js';

const alike = (one: string, other: string): boolean => {
  const [a, b] = nearDuplicates([one, other], 0.5);
  return a === b;
};

describe('texts that are alike', () => {
  test.each<[string, string, string, boolean]>([
    ['the same', 'The kettle arrived broken today.', 'The kettle arrived broken today.', true],
    ['other digits and case', 'Order 4711: the kettle never arrived here.', 'ORDER 4712: THE KETTLE NEVER ARRIVED HERE!', true],
    ['a word at the end', 'Where is the parcel that I ordered two weeks ago', 'Where is the parcel that I ordered two weeks ago please', true],
    ['the same short text', 'Thanks!', 'thanks', true],
    ['another thing', 'The kettle arrived broken today.', 'Your driver threw the lamp over our fence.', false],
    ['a common opening', 'Hello there, I ordered a lamp and it flickers at night', 'Hello there, I ordered a chair whose legs fell off at once', false],
  ])('%s', (_, one, other, are) => {
    expect(alike(one, other)).toBe(are);
  });

  test('of copies none is alone, wherever they stand', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const text = fc.array(word, { minLength: 5, maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), fc.nat(), (texts, pick) => {
      const copy = texts[pick % texts.length] ?? '';
      const groups = nearDuplicates([...texts, copy], 0.5);
      expect(groups.at(-1)).toBe(groups[texts.indexOf(copy)]);
    }));
  });

  test('of nothing are none', () => {
    expect(nearDuplicates([], 0.5)).toEqual([]);
  });
});
