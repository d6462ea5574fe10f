import { hashOf, looksLikeKey, newKey } from './key-format.js';

describe('an API key', () => {
  it('is told from a mistyped or cut one without asking the database', () => {
    const key = newKey();
    expect(key).toMatch(/^rdk_[0-9A-Za-z]{36}$/);
    expect(looksLikeKey(key)).toBe(true);
    for (let index = 4; index < key.length; index += 1) {
      const other = key[index] === 'a' ? 'b' : 'a';
      expect(looksLikeKey(`${key.slice(0, index)}${other}${key.slice(index + 1)}`)).toBe(false);
    }
    expect(looksLikeKey(key.slice(0, -1))).toBe(false);
    expect(looksLikeKey('')).toBe(false);
  });

  it('never comes twice, and is stored as its hash', () => {
    const keys = new Set(Array.from({ length: 500 }, newKey));
    expect(keys.size).toBe(500);
    expect(hashOf('rdk_x')).not.toContain('rdk_x');
  });
});
