import fc from 'fast-check';
import { parseSearch, termPlaces } from './search-query.js';
import { distinctWords, searchWords, wordLine } from './search-words.js';

const said = (typed: string) => parseSearch(typed).map(({ words, prefix }) => words.join(' ') + (prefix ? '*' : ''));

describe('what somebody types', () => {
  it.each([
    ['broken lamp', ['broken', 'lamp*']],
    ['broken ', ['broken']],
    ['"broken lamp" ref', ['broken lamp', 'ref*']],
    ['"never closed', ['never closed*']],
    ['CASE-1042', ['case 1042*']],
    ['ann@shop.example', ['ann shop example*']],
    ['lamp* OR NOT (x)', ['lamp', 'or', 'not', 'x']],
    ['café', ['cafe*']],
    ['STRASSE straße', ['strasse', 'strasse*']],
    ['日本', ['日 本']],
    ['😡', ['😡*']],
    ['"" -- !', []],
    ['   ', []],
  ])('%j means %j', (typed, terms) => {
    expect(said(typed)).toEqual(terms);
  });

  it('is never an operator, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const words = parseSearch(typed).flatMap((term) => term.words);
        expect(words.join('')).not.toMatch(/["'\\()*:&|!<>\s^-]/);
      }),
    );
  });
});

describe('a line of words', () => {
  it('has every term of its own text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const line = wordLine([text]).split(' ');
        for (const term of parseSearch(`"${text.replaceAll('"', ' ')}"`)) expect(termPlaces(term, line).length).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps fields apart, so that no phrase runs over their border', () => {
    const line = wordLine(['broken lamp', '', 'at home']);
    expect(line).toBe('broken lamp ▪ at home');
    expect(termPlaces({ words: ['lamp', 'at'], prefix: false }, line.split(' '))).toEqual([]);
    expect(distinctWords(line)).toEqual(['broken', 'lamp', 'at', 'home']);
  });

  it('folds what people write in several ways', () => {
    expect(searchWords('Crème BRÛLÉE ﬁne')).toEqual(['creme', 'brulee', 'fine']);
  });
});
