import type { TokenSigner } from '../../common/token-signer.js';

const purpose = 'mail of a case';
/** Characters of the signature that go into a subject: 72 bits, which nobody guesses by mail. */
const macLength = 12;

const pattern = /\[CASE-(\d{1,9}):([\w-]{12})\]/gi;

/** `[CASE-1042:…]` for a subject: an answer that has lost its headers still finds its case, and a number alone does not. */
export function caseToken(signer: TokenSigner, number: number): string {
  return `[CASE-${number}:${macOf(signer, number)}]`;
}

/** The number of the case that a subject proves to belong to; null without a proof. */
export function caseOfSubject(signer: TokenSigner, subject: string): number | null {
  for (const [, digits, mac] of subject.matchAll(pattern)) {
    const number = Number(digits);
    if (mac === macOf(signer, number)) return number;
  }
  return null;
}

/** A subject without what we and mail programs have put around it. */
export const bareSubject = (subject: string): string =>
  subject.replaceAll(pattern, '').replace(/^(?:\s*(?:re|aw|fw|fwd|wg|tr|rv|sv|antw)\s*(?:\[\d+\])?:)+/i, '').replaceAll(/\s+/g, ' ').trim();

const macOf = (signer: TokenSigner, number: number): string =>
  signer.sign(purpose, String(number)).slice(-43).slice(0, macLength);
