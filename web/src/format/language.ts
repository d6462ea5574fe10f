import { locale } from '../texts/language.js';

const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });

/** `de` → `German`; a code that nobody knows stays itself. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
