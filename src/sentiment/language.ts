import { eld } from 'eld/extrasmall';
import { englishWords, sharedWords } from './english-words.js';
import { NUMERIC, type Tokens, WORD_TOKEN } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** ISO 639-2 for "undetermined": honest where a guess would be a coin toss. */
export const UNDETERMINED = 'und';

/** Enough words to be sure; a long text does not change its language. */
const MAX_WORDS = 60;
/**
 * A text is English without further ado, at a tenth of the detector's price, when it has so many words that only
 * English has, and so many votes a word: two for those, one for the words it shares.
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
detector.enableTextCleanup(true);

const OWN = 2;
const SHARED = 1;
const votesById = votes();

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
  let own = 0;
  let votes = 0;
  let other = 0;
  let start = 0;
  let end = 0;
  for (let at = 0; at < tokens.count && words < MAX_WORDS; at++) {
    if (tokens.kind[at] !== WORD_TOKEN || ((tokens.flags[at] ?? 0) & NUMERIC) !== 0) continue;
    if (words === 0) start = tokens.start[at] ?? 0;
    end = tokens.end[at] ?? 0;
    words++;
    const vote = votesById[tokens.id[at] ?? 0] ?? 0;
    votes += vote;
    if (vote === OWN) own++;
    if (text.charCodeAt(tokens.start[at] ?? 0) >= LATIN_END) other++;
  }
  if (words === 0) return UNDETERMINED;
  if (own >= MIN_ENGLISH_WORDS && votes >= words * MIN_VOTES_A_WORD) return 'en';
  const inLatin = other * 2 <= words;
  return guess(text.slice(start, end), inLatin ? (MIN_LEADS[words] ?? MIN_LEAD) : MIN_LEAD_OTHER_SCRIPT);
}

function guess(text: string, minLead: number): string {
  const found = detector.detect(text);
  if (found.language === '') return UNDETERMINED;
  const [best = 0, next = 0] = Object.values(found.getScores());
  return best - next >= minLead && found.isReliable() ? found.language : UNDETERMINED;
}

function votes(): Uint8Array {
  const byId = new Map<number, number>();
  for (const word of sharedWords) byId.set(vocabulary.intern(word), SHARED);
  for (const word of englishWords) byId.set(vocabulary.intern(word), OWN);
  return Uint8Array.from({ length: vocabulary.size }, (_, id) => byId.get(id) ?? 0);
}
