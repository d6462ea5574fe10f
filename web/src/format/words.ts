import { locale } from '../texts/language.js';
import { t } from '../texts/t.js';

/** `waiting_customer` → `waiting customer`, in the reader's language where it is a word of the API. */
export const words = (code: string): string => t(code.replaceAll(/[_.-]/g, ' '));

/** `waiting_customer` → `Waiting customer`. */
export function sentence(code: string): string {
  const text = words(code);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** People are named when their account is; who has none still did it. */
export const nameOf = (person: { name: string | null }): string => person.name ?? t('Somebody');

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();

const integer = new Intl.NumberFormat(locale);
export const count = (value: number): string => integer.format(value);

export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** Of a file, in the unit that reads best. */
export const fileSize = (bytes: number): string =>
  bytes < 1024 * 1024 ? t('{size, number} KB', { size: Math.max(1, Math.round(bytes / 1024)) }) : t('{size, number, ::.0} MB', { size: bytes / 1024 / 1024 });

/** Only web addresses may become links; anything else that a feed claims to be a link stays text. */
export function webAddress(url: string | null | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const { protocol } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
