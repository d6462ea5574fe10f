import { createHash, randomBytes } from 'node:crypto';
import { formPolicy } from '../../../config/policies/complaint-form.js';
import type { TokenSigner } from '../../common/token-signer.js';

/** One page of a form as one visitor has it open: what is sent from it twice is one message. */
export interface FormDraft {
  readonly id: string;
  readonly openedAt: number;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const newDraft = (at: number): FormDraft => ({ id: randomBytes(16).toString('base64url'), openedAt: at });

/** `place` says what is filled in: a form, or the page of one complaint. */
export const draftToken = (signer: TokenSigner, place: string, { id, openedAt }: FormDraft): string =>
  signer.sign(`draft ${place}`, `${id}.${openedAt}`);

/** Null when the token is not ours, or was made for another place. */
export function readDraft(signer: TokenSigner, place: string, token: string): FormDraft | null {
  const [id, openedAt] = signer.read(`draft ${place}`, token)?.split('.') ?? [];
  return id === undefined || openedAt === undefined ? null : { id, openedAt: Number(openedAt) };
}

export type DraftFault = 'tooFast' | 'tooOld';

export function faultOfDraft({ openedAt }: FormDraft, now: number): DraftFault | null {
  const age = now - openedAt;
  if (age < formPolicy.fillMinMs) return 'tooFast';
  return age > formPolicy.fillMaxMs ? 'tooOld' : null;
}

/** What the customer is told, and the complaint's `externalId`: 60 bits of the draft, in letters that are not confused. */
export function referenceOf(draftId: string): string {
  const digest = createHash('sha256').update(`reference ${draftId}`).digest();
  const signs = [...digest.subarray(0, 12)].map((byte) => alphabet[byte % 32]).join('');
  return signs.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3');
}
