import { eld } from 'eld/extrasmall';
import { englishWords, sharedWords } from './english-words.js';
import { NUMERIC, type Tokens, WORD_TOKEN } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** ISO 639-2 for "undetermined": honest where a guess would be a coin toss. */
export const UNDETERMINED = 'und';

/** Enough words to be sure; a long text does not change its language. */
const MAX_WORDS = 60;
/** The detector is slow, and sure after few: words, and characters where words are not spaced. */
const MAX_GUESSED_WORDS = 12;
const MAX_GUESSED_CHARACTERS = 120;
/**
 * A text is English without further ado, at a tenth of the detector's price, when it has so many words that only
 * English has, and so many votes a word: two for those, one for any other word of our English lists.
 */
const MIN_ENGLISH_WORDS = 2;
const MIN_VOTES_A_WORD = 0.6;
/** By how much the best guess must lead the next one, by number of words: "OK super" is many languages. */
const MIN_LEADS = [1, 0.5, 0.14, 0.05];
const MIN_LEAD = 0.02;
/** Scripts other than Latin begin here; few languages share one, so little text tells much. */
const LATIN_END = 0x0250;
const MIN_LEAD_OTHER_SCRIPT = 0.003;

const detector = eld.newInstance();

const own = new Set(englishWords.map((word) => vocabulary.intern(word)));
for (const word of sharedWords) vocabulary.intern(word);
const isOwn = Uint8Array.from({ length: vocabulary.size }, (_, id) => (own.has(id) ? 1 : 0));

/**
 * ISO 639-1 code of a text: what the sender declared, else what its words say clearly, else `und`.
 * @param declared a language tag such as `en`, `de-AT` or `deu`; its first part counts
 */
export function languageOf(text: string, tokens: Tokens, declared?: string): string {
  const tag = declared === undefined ? null : /^[a-z]{2,3}(?![a-z])/i.exec(declared);
  if (tag === null) return detectLanguage(text, tokens);
  const code = tag[0].toLowerCase();
  return code.length === 2 ? code : new Intl.Locale(code).language;
}

function detectLanguage(text: string, tokens: Tokens): string {
  let words = 0;
  let ownWords = 0;
  let known = 0;
  let other = 0;
  for (let at = 0; at < tokens.count && words < MAX_WORDS; at++) {
    if (!isWord(text, tokens, at)) continue;
    words++;
    const id = tokens.id[at] ?? 0;
    if (id !== 0) known++;
    ownWords += isOwn[id] ?? 0;
    if (text.charCodeAt(tokens.start[at] ?? 0) >= LATIN_END) other++;
  }
  if (words === 0) return UNDETERMINED;
  if (ownWords >= MIN_ENGLISH_WORDS && ownWords + known >= words * MIN_VOTES_A_WORD) return 'en';
  const inLatin = other * 2 <= words;
  return guess(openingOf(text, tokens), inLatin ? (MIN_LEADS[words] ?? MIN_LEAD) : MIN_LEAD_OTHER_SCRIPT);
}

/** The first words, without the links, names and numbers between them. */
function openingOf(text: string, tokens: Tokens): string {
  let opening = '';
  for (let at = 0, words = 0; at < tokens.count && words < MAX_GUESSED_WORDS; at++) {
    if (!isWord(text, tokens, at)) continue;
    words++;
    opening += `${text.slice(tokens.start[at], tokens.end[at])} `;
    if (opening.length > MAX_GUESSED_CHARACTERS) break;
  }
  return opening.slice(0, MAX_GUESSED_CHARACTERS);
}

/** "X200" is no word of any language. */
function isWord(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD_TOKEN || ((tokens.flags[at] ?? 0) & NUMERIC) !== 0) return false;
  const last = text.charCodeAt((tokens.end[at] ?? 1) - 1);
  return last < 0x30 || last > 0x39;
}

function guess(text: string, minLead: number): string {
  const found = detector.detect(text);
  if (found.language === '' || !found.isReliable()) return UNDETERMINED;
  const [best = 0, next = 0] = Object.values(found.getScores());
  return best - next >= minLead ? found.language : UNDETERMINED;
}
