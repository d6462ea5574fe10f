import fc from 'fast-check';
import { excerptOf, marksOf } from './highlight.js';
import { parseSearch } from './search-query.js';

const marked = (text: string, typed: string) => marksOf(text, parseSearch(typed)).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  it.each([
    ['The lamp is BROKEN, the Lamps too', 'broken lamp', ['lamp', 'BROKEN', 'Lamps']],
    ['Nothing of it', 'lamp', []],
    ['Beim Café in der Straße', 'cafe strasse', ['Café', 'Straße']],
    ['私は日本が好き', '日本', ['日', '本']],
    ['so 😡 now', '😡', ['😡']],
    ['<b>lamp</b>', 'lamp', ['lamp']],
  ])('of %j for %j are %j', (text, typed, words) => {
    expect(marked(text, typed)).toEqual(words);
  });

  it('lie in order within the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 20 }), (text, typed) => {
        const terms = parseSearch(typed);
        const shown = excerptOf(text, terms);
        let end = 0;
        for (const mark of shown.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(shown.text.length);
      }),
    );
  });
});

describe('an excerpt', () => {
  it('shows the place that was found', () => {
    const text = `${'word '.repeat(100)}lamp ${'word '.repeat(100)}`;
    const { text: shown, marks } = excerptOf(text, parseSearch('lamp'));
    expect(shown.startsWith('…word')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(marks.map(({ start, end }) => shown.slice(start, end))).toEqual(['lamp']);
  });
});
