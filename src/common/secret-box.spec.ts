import { SecretBox } from './secret-box.js';

describe('the secret box', () => {
  const box = new SecretBox('a key of at least thirty-two characters');

  it('opens what it sealed, and seals the same text differently each time', () => {
    const sealed = box.seal('whsec_ü');
    expect(box.open(sealed)).toBe('whsec_ü');
    expect(box.seal('whsec_ü')).not.toBe(sealed);
    expect(sealed).not.toContain('whsec');
  });

  it('refuses a changed text and another key', () => {
    const bytes = Buffer.from(box.seal('secret'), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => box.open(changed.toString('base64url'))).toThrow(/authenticate|tag|state/i);
    }
    expect(() => new SecretBox('another key of thirty-two characters!').open(box.seal('secret'))).toThrow(/authenticate/i);
  });
});
