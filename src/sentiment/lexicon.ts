import {
  clauseWords, contrastWords, intensifiers, negators, softeners,
} from '../../config/policies/sentiment.js';
import { shopValences } from '../../config/policies/sentiment-words.js';
import { afinnEmoji, afinnWords } from './afinn.js';
import { emoticons } from './emoticons.js';
import { PhraseBook } from './phrases.js';
import { vocabulary } from './vocabulary.js';

/** What a word does to its neighbours. */
export const NEGATOR = 1;
export const CONTRAST = 2;
export const INTENSIFIER = 4;
export const SOFTENER = 8;
export const STARTS_PHRASE = 16;
export const ENDS_CLAUSE = 32;

/** Phrases with a valence of their own; their words are not counted again. */
export const valencePhrases = new PhraseBook<number>();

const words = new Map<number, number>();
const effects = new Map<number, number>();
for (const [word, valence] of Object.entries(afinnWords)) addValence(word.replaceAll('-', ' '), valence);
for (const [sign, valence] of Object.entries(afinnEmoji)) {
  // The table also rates box-drawing and letters in circles: noise outside of ASCII art.
  if (/^\p{Extended_Pictographic}/u.test(sign)) addValence(sign, valence);
}
for (const [face, valence] of Object.entries(emoticons)) addValence(face.toLowerCase(), valence);
for (const [phrase, valence] of Object.entries(shopValences)) addValence(phrase, valence);
for (const word of negators) addEffect(word, NEGATOR);
for (const word of contrastWords) addEffect(word, CONTRAST | ENDS_CLAUSE);
for (const word of clauseWords) addEffect(word, ENDS_CLAUSE);
for (const word of intensifiers) addEffect(word, INTENSIFIER);
for (const word of softeners) addEffect(word, SOFTENER);

/** Valence (−5…5) by vocabulary id; 0 for words that say nothing. */
export const valenceOf = Float32Array.from({ length: vocabulary.size }, (_, id) => words.get(id) ?? 0);

/** Effect bits by vocabulary id. */
export const effectOf = Uint8Array.from({ length: vocabulary.size }, (_, id) => effects.get(id) ?? 0);

function addValence(phrase: string, valence: number): void {
  if (!phrase.includes(' ')) {
    for (const word of phrase.split('|')) words.set(vocabulary.intern(word), valence);
    return;
  }
  valencePhrases.add(phrase, valence);
  const opening = phrase.replace(/^not /, '').split(' ')[0] ?? '';
  for (const word of opening.split('|')) addEffect(word, STARTS_PHRASE);
}

function addEffect(word: string, effect: number): void {
  const id = vocabulary.intern(word);
  effects.set(id, (effects.get(id) ?? 0) | effect);
}
