import { de } from './de.js';
import { en } from './en.js';
import type { LetterTexts } from './wording.js';

export const letterLanguages = ['en', 'de'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

export const letterTexts: Readonly<Record<LetterLanguage, LetterTexts>> = { en, de };
