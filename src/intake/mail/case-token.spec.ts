import fc from 'fast-check';
import { TokenSigner } from '../../common/token-signer.js';
import { bareSubject, caseOfSubject, caseToken } from './case-token.js';

const signer = new TokenSigner('a secret of this test, long enough');
const other = new TokenSigner('another secret of this test, as long');

describe('the token of a case in a subject', () => {
  it('names its case, wherever it stands', () => {
    expect(caseOfSubject(signer, `AW: Re: Lamp ${caseToken(signer, 1042)} (urgent)`)).toBe(1042);
  });

  it.each(['', 'CASE-1042', '[CASE-1042]', '[CASE-1042:]', '[CASE-1042:AAAAAAAAAAAA]', `[CASE-1042:${'A'.repeat(43)}]`])(
    'is not %j',
    (subject) => {
      expect(caseOfSubject(signer, subject)).toBeNull();
    },
  );

  it('cannot be made for another case, or with another secret', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 999_999_999 }), (one, two) => {
        const token = caseToken(signer, one);
        expect(caseOfSubject(signer, token)).toBe(one);
        expect(caseOfSubject(other, token)).toBeNull();
        if (one !== two) expect(caseOfSubject(signer, token.replace(String(one), String(two)))).toBeNull();
      }),
    );
  });

  it.each([
    ['Re: AW: Lamp', 'Lamp'],
    ['Fwd: Re: [CASE-7:abcdefghijkl] Lamp', 'Lamp'],
    ['Lamp: broken', 'Lamp: broken'],
    ['RE[2]: Lamp [CASE-7:abcdefghijkl]', 'Lamp'],
  ])('is taken off %j', (subject, bare) => {
    expect(bareSubject(subject)).toBe(bare);
  });
});
