import { schemeNames, schemes } from './schemes.js';
import { newSecret, newToken, weaknessOf } from './signing-secret.js';

describe('a signing secret', () => {
  it.each(schemeNames)('that was made for %s is strong, and another each time', (scheme) => {
    const secret = newSecret(scheme);
    expect(weaknessOf(secret, scheme)).toBeNull();
    expect(schemes[scheme].keyOf(secret).length).toBeGreaterThanOrEqual(32);
    expect(newSecret(scheme)).not.toBe(secret);
    expect(weaknessOf(newToken(), scheme === 'standard' ? 'meta' : scheme)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' '.repeat(32)],
    ['a space behind it', 'shpss_0123456789abcdef '],
    ['too few characters', '0123456789abcde'],
    ['a placeholder', 'x'.repeat(40)],
    ['another placeholder', 'whsec_'.padEnd(40, 's')],
    ['what Zendesk publishes for tests', 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ=='],
    ['signs beyond ASCII', 'schlüssel-schlüssel-schlüssel'],
    ['lines', 'shpss_0123456789\nabcdef'],
    ['too much', 'ab12cd34'.repeat(70)],
  ])('is refused with %s', (_, secret) => {
    for (const scheme of schemeNames) expect(weaknessOf(secret, scheme)).not.toBeNull();
  });

  it.each([
    ['the prefix alone', 'whsec_'],
    ['no prefix', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    ['fewer than 24 bytes', `whsec_${Buffer.from('0123456789abcdef0123456').toString('base64')}`],
    ['no base64', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2La*aSw'],
  ])('of Standard Webhooks is refused with %s', (_, secret) => {
    expect(weaknessOf(secret, 'standard')).not.toBeNull();
  });

  it('that its sender has made is taken', () => {
    expect(weaknessOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'standard')).toBeNull();
    expect(weaknessOf("It's a Secret to Everybody", 'github')).toBeNull();
    expect(weaknessOf('8f742231b10e8888abcd99yyyzzz85a5', 'slack')).toBeNull();
  });
});
