import { IntlMessageFormat } from 'intl-messageformat';
import { language, locale } from './language.js';

/** English text → the same in another language. Both in ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

export type Values = Readonly<Record<string, string | number>>;

let catalogue: Catalogue = {};
const formats = new Map<string, IntlMessageFormat>();

/** Called once, before any module that holds texts is loaded: see main.tsx. */
export async function loadTexts(): Promise<void> {
  document.documentElement.lang = language;
  if (language === 'de') catalogue = (await import('./de.js')).de;
}

/** A text that was met before needs no parsing. */
export function formatOf(text: string): IntlMessageFormat {
  const translated = catalogue[text] ?? text;
  const known = formats.get(translated);
  if (known) return known;
  const format = new IntlMessageFormat(translated, locale);
  formats.set(translated, format);
  return format;
}

/** The text in the reader's language: `t('{count, plural, one {# case} other {# cases}}', { count })`. */
export const t = (text: string, values?: Values): string =>
  values ? String(formatOf(text).format(values)) : (catalogue[text] ?? text);
