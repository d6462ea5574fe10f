import type { IdentitySuggestion } from '../api/types.js';

type Sign = IdentitySuggestion['signs'][number];

const nouns: Readonly<Record<Exclude<Sign['kind'], 'order'>, string>> = {
  email: 'mail address',
  phone: 'phone number',
  handle: 'handle',
  external: 'customer number',
};

/** Why an address may be theirs, or why they may be `other`: who named what of whom. */
export function signText({ by, kind, value }: Sign, other: string | null): string {
  const who = by === 'this' ? 'This customer' : (other ?? '');
  const whose = by === 'this' ? (other ?? '') : 'this customer';
  if (kind === 'order') return `${who} wrote about order ${value}, which ${whose} bought`;
  const address = `${nouns[kind]} ${value}`;
  if (other === null) return `Gave the ${address}`;
  if (by === 'both') return `Both gave the ${address}`;
  return `${who} gave the ${address}, which is ${whose}’s`;
}
