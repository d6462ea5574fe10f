import type { IdentitySuggestion } from '../api/types.js';
import { t } from '../texts/t.js';

type Sign = IdentitySuggestion['signs'][number];

const nouns: Readonly<Record<Exclude<Sign['kind'], 'order'>, string>> = {
  email: t('the mail address'),
  phone: t('the phone number'),
  handle: t('the handle'),
  external: t('the customer number'),
};

/** Why an address may be theirs, or why they may be `other`: who named what of whom. */
export function signText({ by, kind, value }: Sign, other: string | null): string {
  const who = by === 'this' ? t('This customer') : (other ?? '');
  const whose = by === 'this' ? (other ?? '') : t('this customer');
  if (kind === 'order') return t('{who} wrote about order {value}, which {whose} bought', { who, value, whose });
  const address = `${nouns[kind]} ${value}`;
  if (other === null) return t('Gave {address}', { address });
  if (by === 'both') return t('Both gave {address}', { address });
  return t('{who} gave {address}, which is {whose}’s', { who, address, whose });
}
