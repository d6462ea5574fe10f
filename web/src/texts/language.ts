/** The languages of the console. English is written in the code; the others are in a folder each beside this file. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const key = 'redress-language';

const isLanguage = (code: string | null | undefined): code is Language =>
  code !== null && code !== undefined && Object.hasOwn(languages, code);

function stored(): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null;
  } catch {
    // Storage may be blocked; the browser's languages then decide.
    return null;
  }
}

const wanted: readonly string[] = globalThis.navigator?.languages ?? [];

/** What the person chose, else the first language of the browser that the console speaks. */
export function languageFor(chosen: string | null, tags: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  return tags.map((tag) => tag.split('-')[0]?.toLowerCase()).find(isLanguage) ?? 'en';
}

/** `en-GB` for a British reader of English: their own way to write dates and numbers. */
export const localeFor = (spoken: Language, tags: readonly string[]): string =>
  tags.find((tag) => tag.split('-')[0]?.toLowerCase() === spoken) ?? spoken;

/** Settled once a page load, so that texts may be constants. */
export const language = languageFor(stored(), wanted);

/** For `Intl`. */
export const locale = localeFor(language, wanted);

/** Takes effect by loading the page again. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(key, chosen);
  window.location.reload();
}
