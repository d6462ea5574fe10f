import { formPolicy } from '../../../config/policies/complaint-form.js';
import { TokenSigner } from '../../common/token-signer.js';
import { draftToken, faultOfDraft, newDraft, readDraft, referenceOf } from './form-token.js';

const signer = new TokenSigner('a secret that only this test has');

describe('the token of an open form', () => {
  it('comes back as it was given, for the form it was given for', () => {
    const draft = newDraft(5_000);
    const token = draftToken(signer, 'form-1', draft);
    expect(readDraft(signer, 'form-1', token)).toEqual(draft);
    expect(readDraft(signer, 'form-2', token)).toBeNull();
    expect(readDraft(signer, 'form-1', token.replace('.5000.', '.1000.'))).toBeNull();
    expect(readDraft(signer, 'form-1', '')).toBeNull();
  });

  it.each([
    [0, 'tooFast'],
    [formPolicy.fillMinMs - 1, 'tooFast'],
    [formPolicy.fillMinMs, null],
    [formPolicy.fillMaxMs, null],
    [formPolicy.fillMaxMs + 1, 'tooOld'],
    [-60_000, 'tooFast'],
  ])('after %d ms it is %s', (age, fault) => {
    expect(faultOfDraft({ id: 'x', openedAt: 100_000 }, 100_000 + age)).toBe(fault);
  });

  it('makes one reference for one page, easy to read out', () => {
    expect(referenceOf('abc')).toBe(referenceOf('abc'));
    expect(referenceOf('abc')).not.toBe(referenceOf('abd'));
    expect(referenceOf('abc')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});
