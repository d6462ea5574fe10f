import { languageFor, localeFor } from './language.js';

it.each([
  [null, ['de-AT', 'en'], 'de'],
  [null, ['fr', 'en-GB'], 'en'],
  [null, ['fr'], 'en'],
  [null, [], 'en'],
  ['en', ['de'], 'en'],
  ['de', ['en-US'], 'de'],
  ['tlh', ['de'], 'de'],
  ['toString', ['de'], 'de'],
] as const)('a person who chose %s with a browser of %j reads %s', (chosen, tags, language) => {
  expect(languageFor(chosen, tags)).toBe(language);
});

it.each([
  ['en', ['de', 'en-GB'], 'en-GB'],
  ['de', ['en-US'], 'de'],
] as const)('%s in a browser of %j is written as in %s', (language, tags, locale) => {
  expect(localeFor(language, tags)).toBe(locale);
});
