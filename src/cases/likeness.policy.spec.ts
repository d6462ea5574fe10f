import fc from 'fast-check';
import { likeness, likenessesOf, orderKey, shinglesOf, textKeys } from './likeness.policy.js';

const complaint =
  'I ordered a gooseneck kettle from you three weeks ago and it arrived with a broken lid, the spout leaks, and nobody of ' +
  'your support has answered any of my mails since then, which I find really disappointing.';
const again = complaint.replace('three weeks', '3 weeks').replace('really disappointing', 'very disappointing indeed');
const other =
  'The delivery driver threw the parcel with my plates over the fence although I was at home, and now half of them are ' +
  'in pieces and I want my money back as soon as possible.';

const between = (one: string, two: string) => likeness(shinglesOf(one), shinglesOf(two));
const sharesKey = (one: string, two: string) => textKeys(one).some((key) => textKeys(two).includes(key));

describe('texts that are nearly the same', () => {
  it('are told from others', () => {
    expect(between(complaint, complaint)).toBe(1);
    expect(between(complaint, again)).toBeGreaterThan(0.6);
    expect(between(complaint, other)).toBe(0);
    expect(between(complaint, complaint.toUpperCase().replaceAll(' ', '\n'))).toBe(1);
    expect(between('Where is my order 1001, and when will it come, please?', 'Where is my order 77, and when will it come, please?')).toBe(1);
  });

  it('find each other by a key, and others do not', () => {
    expect(sharesKey(complaint, again)).toBe(true);
    expect(sharesKey(complaint, other)).toBe(false);
    expect(textKeys('Where is my parcel?')).toEqual([]);
  });

  it('find each other mostly, at four shared runs in five', () => {
    const vocabulary = Array.from({ length: 400 }, (_, index) => `word${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`);
    let found = 0;
    for (let round = 0; round < 100; round += 1) {
      const words = Array.from({ length: 60 }, (_, at) => vocabulary[(round * 61 + at * 7) % 400] ?? '');
      const edited = [...words.slice(0, 53), 'something', 'else', 'was', 'said', 'at', 'the', 'end'];
      if (sharesKey(words.join(' '), edited.join(' '))) found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(85);
  });

  it('are alike both ways, and as alike as anything to themselves', () => {
    const text = fc.array(fc.constantFrom('late', 'kettle', 'broken', 'again', 'your', 'support')).map((words) => words.join(' '));
    const isSound = (one: string, two: string) => {
      const value = between(one, two);
      return value >= 0 && value <= 1 && value === between(two, one) && [0, 1].includes(between(one, one));
    };
    expect(() => fc.assert(fc.property(text, text, isSound))).not.toThrow();
  });

  it('have keys that every database can keep', () => {
    const keys = [...textKeys(complaint), orderKey('1001'), orderKey('ÄÖ-1')];
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it.each<[sameOrder: boolean, sameCustomer: boolean, similarity: number, reasons: string[]]>([
  [true, false, 0, ['same_order']],
  [true, true, 0.3, ['same_order', 'same_customer', 'similar_text']],
  [false, true, 0.1, []],
  [false, true, 0.3, ['same_customer', 'similar_text']],
  [false, false, 0.5, []],
  [false, false, 0.6, ['similar_text']],
])('with order %j, customer %j and likeness %j the reasons are %j', (sameOrder, sameCustomer, similarity, reasons) => {
  expect(likenessesOf(sameOrder, sameCustomer, similarity)).toEqual(reasons);
});
