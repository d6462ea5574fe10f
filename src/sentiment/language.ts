import { functionWords, LATIN_END, scripts, tellingLetters } from './language-words.js';
import { NUMERIC, type Tokens, WORD_TOKEN } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** ISO 639-2 for "undetermined": honest where a guess would be a coin toss. */
export const UNDETERMINED = 'und';

/** Enough words to be sure; a long text does not change its language. */
const MAX_WORDS = 200;
/** A function word counts double; any other word of the lists is English and counts once. */
const FUNCTION_WORD = 2;
/** The winner needs this many votes a word, and leads the runner-up by this factor. */
const MIN_VOTES_A_WORD = 0.36;
const MIN_LEAD = 1.4;
const MIN_VOTES = 2;

const codes = Object.keys(functionWords);
const ENGLISH = codes.indexOf('en');
const languageBits = bitsByWord();
const votes = new Int32Array(codes.length);

/**
 * ISO 639-1 code of a text: what the sender declared, else what its words or its script say clearly, else
 * `und`.
 * @param declared a language tag such as `en` or `de-AT`; its first part counts
 */
export function languageOf(text: string, tokens: Tokens, declared?: string): string {
  const tag = declared === undefined ? null : /^[a-z]{2,3}(?![a-z])/i.exec(declared);
  return tag === null ? detectLanguage(text, tokens) : tag[0].toLowerCase();
}

function detectLanguage(text: string, tokens: Tokens): string {
  votes.fill(0);
  let words = 0;
  let foreign = 0;
  for (let at = 0; at < tokens.count && words < MAX_WORDS; at++) {
    if (tokens.kind[at] !== WORD_TOKEN || ((tokens.flags[at] ?? 0) & NUMERIC) !== 0) continue;
    words++;
    if (text.charCodeAt(tokens.start[at] ?? 0) >= LATIN_END) foreign++;
    const id = tokens.id[at] ?? 0;
    if (id === 0) continue;
    let bits = languageBits[id] ?? 0;
    if (bits === 0) votes[ENGLISH] = (votes[ENGLISH] ?? 0) + 1;
    for (; bits !== 0; bits &= bits - 1) {
      const language = 31 - Math.clz32(bits & -bits);
      votes[language] = (votes[language] ?? 0) + FUNCTION_WORD;
    }
  }
  if (foreign * 2 > words) return languageOfScript(text, tokens);
  return languageOfVotes(words);
}

function languageOfVotes(words: number): string {
  let best = 0;
  let next = 0;
  for (let language = 1; language < votes.length; language++) {
    if ((votes[language] ?? 0) > (votes[best] ?? 0)) best = language;
  }
  for (let language = 0; language < votes.length; language++) {
    if (language !== best && (votes[language] ?? 0) > next) next = votes[language] ?? 0;
  }
  const most = votes[best] ?? 0;
  const sure = most >= MIN_VOTES && most >= next * MIN_LEAD && most >= words * MIN_VOTES_A_WORD;
  return sure ? (codes[best] ?? UNDETERMINED) : UNDETERMINED;
}

function languageOfScript(text: string, tokens: Tokens): string {
  const end = tokens.end[Math.min(tokens.count, MAX_WORDS) - 1] ?? 0;
  const counts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < end && letters < 1_000; at++) {
    const unit = text.charCodeAt(at);
    if (unit < LATIN_END) continue;
    letters++;
    const code = scripts.find(([first, last]) => unit >= first && unit <= last)?.[2];
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  // Japanese mixes its own letters with Chinese characters; a few are enough to tell.
  if ((counts.get('ja') ?? 0) * 10 >= letters) return 'ja';
  for (const [code, count] of counts) if (count * 2 > letters) return code;
  return languageOfLetters(text.slice(0, end).toLowerCase());
}

function languageOfLetters(text: string): string {
  const found = tellingLetters.filter(([letters]) => [...letters].some((letter) => text.includes(letter)));
  return found.length === 1 ? (found[0]?.[1] ?? UNDETERMINED) : UNDETERMINED;
}

function bitsByWord(): Int32Array {
  const bits = new Map<number, number>();
  for (const [language, code] of codes.entries()) {
    for (const word of (functionWords[code] ?? '').split(/\s+/)) {
      const id = vocabulary.intern(word);
      bits.set(id, (bits.get(id) ?? 0) | (1 << language));
    }
  }
  return Int32Array.from({ length: vocabulary.size }, (_, id) => bits.get(id) ?? 0);
}
