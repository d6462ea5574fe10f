import { de } from './de.js';
import { en, type FormTexts } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

export const texts: Readonly<Record<Language, FormTexts>> = { en, de, fr, es };

/** A text with its places filled in. Nothing is escaped: that is the page's work. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
