import fc from 'fast-check';
import { TokenSigner } from './token-signer.js';

const signer = new TokenSigner('a secret that only this test has');
const payload = fc.stringMatching(/^[\w.-]{1,60}$/);

describe('signed tokens', () => {
  it('give back what was signed', () => {
    fc.assert(fc.property(payload, (said) => signer.read('status', signer.sign('status', said)) === said));
  });

  it('are worthless for another purpose, and under another secret', () => {
    const token = signer.sign('status', 'x');
    expect(signer.read('form', token)).toBeNull();
    expect(new TokenSigner('another secret').read('status', token)).toBeNull();
  });

  it('are refused with any character changed, added or missing', () => {
    const token = signer.sign('status', 'abc.1');
    const changed = fc.tuple(fc.nat(token.length - 1), fc.constantFrom(...'AaBb019-_.é\0 ')).map(
      ([at, character]) => token.slice(0, at) + character + token.slice(at + 1),
    );
    const shorter = fc.nat(token.length - 1).map((length) => token.slice(0, length));
    const longer = fc.string({ minLength: 1 }).map((more) => token + more);
    fc.assert(
      fc.property(fc.oneof(changed, shorter, longer), (other) => other === token || signer.read('status', other) === null),
    );
  });
});
