import fc from 'fast-check';
import { and, not, or, phrase, printQuery, type Query } from './query.js';
import { matches } from './query-matcher.js';
import { parseQuery } from './query-parser.js';
import { QuerySyntaxError } from './query-syntax.error.js';
import { indexText, wordsOf } from './words.js';

const finds = (query: string, ...fields: string[]) => matches(parseQuery(query), indexText(...fields));

const failure = (query: string): QuerySyntaxError => {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof QuerySyntaxError) return error;
    throw error;
  }
  throw new Error(`was accepted: ${query}`);
};

describe('words', () => {
  test.each([
    ['Acme’s parcel', ['acme', 's', 'parcel']],
    ['#AcmeFail @acme_help', ['acmefail', 'acme', 'help']],
    ['ＡＣＭＥ ﬁne', ['acme', 'fine']],
    ['Acme™ Acme® ac\u00ADme', ['acme', 'acme', 'acme']],
    ['STRASSE straße ΟΔΟΣ οδος', ['strasse', 'strasse', 'οδοσ', 'οδοσ']],
    ['İstanbul', ['istanbul']],
    ['acmeの靴', ['acme', 'の', '靴']],
    ['ありがとうー', ['あ', 'り', 'が', 'と', 'う', 'ー']],
    ['broken 😡‼', ['broken', '😡']],
    ['https://shop.example/Acme-shoes?x=1', ['https', 'shop', 'example', 'acme', 'shoes', 'x', '1']],
    ['... — !', []],
    ['', []],
  ])('%p has the words %p', (text, words) => {
    // NFKC turns a double exclamation mark into two, which are not words.
    expect(wordsOf(text)).toEqual(words);
  });

  test('folding is stable, so that a stored query means what it meant', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });

  test('the short way for ASCII finds the same words as the long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(wordsOf(text)).toEqual(wordsOf(`${text} é`).slice(0, -1));
      }),
    );
  });
});

describe('matching', () => {
  test.each([
    ['acme', 'I love ACME', true],
    ['acme', 'pacmeal', false],
    ['acme', 'so late #acme', true],
    ['#acme', 'acme again', true],
    ['acme shoes', 'shoes from acme', true],
    ['acme shoes', 'boots from acme', false],
    ['"acme shoes"', 'acme  SHOES!', true],
    ['"acme shoes"', 'shoes acme', false],
    ['“acme shoes”', 'my acme-shoes', true],
    ['e-mail', 'no e-mail yet', true],
    ['e-mail', 'mail e', false],
    ['a OR b AND c', 'a', true],
    ['a OR b c', 'b', false],
    ['(a OR b) c', 'b c', true],
    ['a NOT b', 'a', true],
    ['a NOT b', 'a b', false],
    ['a AND NOT (b OR c)', 'a c', false],
    ['NOT NOT a', 'a', true],
    ['bread and butter', 'bread, and butter', true],
    ['bread and butter', 'bread butter', false],
    ['壊れた', '靴が壊れた。', true],
    ['壊れた', '靴が壊た', false],
    ['"a b"', 'a x a b', true],
    ['"12:30"', 'at 12:30 sharp', true],
    ['😡', 'still no parcel 😡😡', true],
    ['__proto__', 'x', false],
  ])('%p in %p is %p', (query, text, expected) => {
    expect(finds(query, text)).toBe(expected);
  });

  test('a phrase does not run from the title into the text', () => {
    expect(finds('"acme shoes"', 'about acme', 'shoes are late')).toBe(false);
    expect(finds('acme shoes', 'about acme', 'shoes are late')).toBe(true);
  });
});

describe('mistakes', () => {
  test.each([
    ['', 0, /empty/],
    ['   ', 0, /empty/],
    ['acme AND', 8, /ends where/],
    ['OR acme', 0, /before OR/],
    ['acme AND OR b', 9, /before OR/],
    ['(acme', 0, /never closed/],
    ['a (b (c)', 2, /never closed/],
    ['acme)', 4, /never opened/],
    ['()', 1, /before this parenthesis/],
    ['a "b c', 2, /quote is never closed/],
    ['a ""', 2, /no word/],
    ['a & b', 2, /holds no letter/],
    ['NOT acme', 0, /lacks something/],
    ['a OR NOT b', 5, /lacks something/],
    ['acme -shoes', 5, /Write NOT/],
    ['acme sho*', 8, /\* is not understood/],
    ['lang:de acme', 4, /no fields/],
    ['😡 (', 4, /ends where/],
  ])('%p is wrong at %p', (query, position, message) => {
    const error = failure(query);
    expect(error.message).toMatch(message);
    expect(error.position).toBe(position);
  });

  test('length and depth are limited', () => {
    expect(failure('a'.repeat(2049)).position).toBe(2048);
    expect(parseQuery('a'.repeat(2048)).kind).toBe('phrase');
    expect(failure(`${'('.repeat(40)}a${')'.repeat(40)}`).message).toMatch(/nested deeper/);
    expect(failure(`a ${'NOT '.repeat(400)}b`).message).toMatch(/nested deeper/);
    expect(parseQuery(`${'('.repeat(30)}a${')'.repeat(30)}`).kind).toBe('phrase');
  });

  test('whatever is typed, nothing but a syntax error comes out, and it points into the query', () => {
    const pieces = fc.constantFrom(
      'AND',
      'OR',
      'NOT',
      '(',
      ')',
      '"',
      '“',
      'acme',
      '靴',
      '*',
      ':',
      '-',
      ' ',
      '😡',
      '\u0000',
      '\ud800',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(typed, (query) => {
        try {
          parseQuery(query);
        } catch (error) {
          if (!(error instanceof QuerySyntaxError)) throw error;
          expect(error.position).toBeGreaterThanOrEqual(0);
          expect(error.position).toBeLessThanOrEqual(query.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('laws', () => {
  const word = fc.constantFrom('acme', 'late', 'parcel', 'and', 'shoes');
  const { query } = fc.letrec<{ query: Query }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 4 },
      fc.array(word, { minLength: 1, maxLength: 3 }).map(phrase),
      fc.array(tie('query'), { minLength: 1, maxLength: 3 }).map(and),
      fc.array(tie('query'), { minLength: 1, maxLength: 3 }).map(or),
      tie('query').map(not),
    ),
  }));
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

  /** The meaning of a query, written down as slowly and plainly as possible. */
  const naive = (q: Query, words: string): boolean => {
    if (q.kind === 'phrase') return ` ${words} `.includes(` ${q.words.join(' ')} `);
    if (q.kind === 'not') return !naive(q.part, words);
    return q.parts.reduce(
      (sum, part) => (q.kind === 'and' ? sum && naive(part, words) : sum || naive(part, words)),
      q.kind === 'and',
    );
  };

  test('the matcher means what the plain evaluator says', () => {
    fc.assert(
      fc.property(query, text, (q, words) => {
        expect(matches(q, indexText(words))).toBe(naive(q, words));
      }),
      { numRuns: 500 },
    );
  });

  test('what is printed reads back as the same query', () => {
    fc.assert(
      fc.property(query, (q) => {
        fc.pre(!naive(q, '') && printQuery(q).length <= 2048);
        expect(parseQuery(printQuery(q))).toEqual(q);
      }),
      { numRuns: 500 },
    );
  });

  test('De Morgan, and NOT twice, hold for every text', () => {
    fc.assert(
      fc.property(query, query, text, (a, b, words) => {
        const index = indexText(words);
        expect(matches(not(and([a, b])), index)).toBe(matches(or([not(a), not(b)]), index));
        expect(matches(not(or([a, b])), index)).toBe(matches(and([not(a), not(b)]), index));
        expect(matches(not(not(a)), index)).toBe(matches(a, index));
      }),
    );
  });
});
