import { HASH_SEED, hashStep, Vocabulary } from './vocabulary.js';

const hashOf = (word: string): number => [...word].reduce((hash, sign) => hashStep(hash, sign.charCodeAt(0)), HASH_SEED);

describe('Vocabulary', () => {
  it('gives every word one id, whatever it grows to', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
    const ids = words.map((word) => vocabulary.intern(word));
    expect(new Set(ids).size).toBe(20_000);
    expect(words.map((word) => vocabulary.idOf(word))).toEqual(ids);
    expect(vocabulary.intern('word7')).toBe(ids[7]);
    expect(vocabulary.size).toBe(20_001);
  });

  it('answers 0 for a word it does not have', () => {
    const vocabulary = new Vocabulary();
    vocabulary.intern('late');
    expect(vocabulary.idOf('latte')).toBe(0);
    expect(vocabulary.idOf('')).toBe(0);
  });

  it('finds a word in a text, folded', () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.intern('don\'t');
    expect(vocabulary.find(hashOf('don\'t'), 'I DON’T', 2, 7)).toBe(id);
  });

  it('is not deceived by two words of one hash', () => {
    const vocabulary = new Vocabulary();
    vocabulary.intern('late');
    expect(vocabulary.find(hashOf('late'), 'soon', 0, 4)).toBe(0);
    expect(vocabulary.find(hashOf('late'), 'later', 0, 5)).toBe(0);
  });
});
