import { asciiFold, CLAUSE_END, HIGH_SURROGATE, PICTOGRAPH, unitClass, WORD } from './characters.js';
import { isAstralEmoji, scanEmoji } from './emoji.js';
import { matchEmoticon } from './emoticons.js';
import { absorbed, handleEnd, linkEnd, mayOpenLink } from './links.js';
import {
  AFTER_BREAK, AFTER_CURRENCY, ALL_CAPS, EMOJI_TOKEN, HANDLE_TOKEN, IN_HASHTAG, LINK_TOKEN, NUMERIC,
  STRETCHED, type Tokens, WORD_TOKEN,
} from './tokens.js';
import { fold, hashOf, HASH_SEED, hashStep, vocabulary } from './vocabulary.js';

const AT = 0x40;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const UNDERSCORE = 0x5f;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;

/**
 * Splits a text into words, emoji, links and handles in one pass, left to right, never backwards by more than
 * the tokens it replaces: linear in the length of any text. It throws on none; lone surrogates are skipped.
 * @param length code units to read; the rest of the text is ignored
 */
export function tokenise(text: string, tokens: Tokens, length: number = text.length): Tokens {
  tokens.clear();
  let pending = AFTER_BREAK;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = unitClass[unit];
    const from = at;
    if (kind === WORD) {
      at = scanWord(text, at, length, tokens, pending | tagFlag(text, at, tokens));
    } else if (unit === 0x20) {
      at++;
      continue;
    } else if (kind === HIGH_SURROGATE) {
      at = scanAstral(text, at, length, tokens, pending);
    } else if (kind === PICTOGRAPH) {
      at = scanEmoji(text, at, length, tokens, pending);
    } else if (unit === AT && isWordUnit(text, at + 1)) {
      at = handleEnd(text, at, length);
      tokens.add(HANDLE_TOKEN, from, at, 0, pending, HANDLE_TOKEN);
    } else {
      const mayFace = kind === CLAUSE_END || unit === LESS_THAN || unit === EQUALS;
      const smile = mayFace ? matchEmoticon(text, at, length) : 0;
      if (smile > 0) {
        at += smile;
        const face = text.slice(from, at);
        tokens.add(EMOJI_TOKEN, from, at, vocabulary.idOf(face), pending, hashOf(face));
      } else {
        at++;
        if (kind === CLAUSE_END) pending |= AFTER_BREAK;
        if (unit === 0x21) tokens.exclamations++;
        else if (unit === 0x3f) tokens.questions++;
        else if (isCurrency(unit)) pending |= AFTER_CURRENCY;
        continue;
      }
    }
    if (at > from && tokens.count > 0 && tokens.end[tokens.count - 1] === at) pending = 0;
  }
  return tokens;
}

/** Whether `#` stands before the word, or before the words it is joined to: `#WorstShop`, `#worst_shop`. */
function tagFlag(text: string, at: number, tokens: Tokens): number {
  if (at === 0) return 0;
  const before = text.charCodeAt(at - 1);
  if (before === HASH) return IN_HASHTAG;
  const last = tokens.count - 1;
  if (last < 0 || ((tokens.flags[last] ?? 0) & IN_HASHTAG) === 0) return 0;
  const end = tokens.end[last] ?? 0;
  return end === at || (end === at - 1 && before === UNDERSCORE) ? IN_HASHTAG : 0;
}

function scanWord(text: string, start: number, length: number, tokens: Tokens, flags: number): number {
  let at = start;
  let hash = HASH_SEED;
  let previous = 0;
  let run = 1;
  let capitals = 0;
  let smalls = 0;
  let plain = true;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    let folded = unit < 128 ? (asciiFold[unit] ?? 0) : 0;
    if (folded === 0) {
      if (unit >= 128 && unitClass[unit] === WORD && fold(unit) === unit) {
        plain = false;
        folded = unit;
      } else if (fold(unit) === APOSTROPHE && at + 1 < length && isWordUnit(text, at + 1)) {
        folded = APOSTROPHE;
      } else break;
    } else if (folded !== unit) {
      // A hashtag has no spaces: its capitals tell where a word starts.
      if ((flags & IN_HASHTAG) !== 0 && smalls > 0) break;
      capitals++;
    } else if (folded >= 97) smalls++;
    if (folded !== previous) run = 1;
    else if (++run === 3 && folded >= 97) flags |= STRETCHED;
    previous = folded;
    hash = hashStep(hash, folded);
  }
  const next = at < length ? text.charCodeAt(at) : 0;
  if (mayOpenLink(next)) {
    const end = linkEnd(text, start, at, next, length, tokens);
    if (end > at) {
      const from = absorbed(text, start, tokens);
      tokens.add(LINK_TOKEN, from, end, 0, flags, LINK_TOKEN);
      return end;
    }
  }
  if (capitals > 1 && smalls === 0 && plain) flags |= ALL_CAPS;
  if (capitals + smalls === 0 && plain) flags |= NUMERIC;
  let id = plain ? vocabulary.find(hash, text, start, at) : vocabulary.idOf(spelling(text, start, at));
  if ((flags & STRETCHED) !== 0) {
    const word = spelling(text, start, at);
    if (id === 0) id = unstretched(word);
    hash = hashOf(shortened(word));
  } else if ((flags & NUMERIC) !== 0) hash = NUMERIC;
  tokens.add(WORD_TOKEN, start, at, id, flags, hash);
  return at;
}

function scanAstral(text: string, start: number, length: number, tokens: Tokens, flags: number): number {
  const point = start + 1 < length ? (text.codePointAt(start) ?? 0) : 0;
  if (point < 0x10000) return start + 1;
  if (isAstralEmoji(point)) return scanEmoji(text, start, length, tokens, flags);
  if (!isAstralWord(text, start)) return start + 2;
  let at = start;
  while (at + 1 < length && isAstralWord(text, at)) at += 2;
  const word = spelling(text, start, at);
  tokens.add(WORD_TOKEN, start, at, vocabulary.idOf(word), flags, hashOf(word));
  return at;
}

function isAstralWord(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point));
}

function isWordUnit(text: string, at: number): boolean {
  return unitClass[text.charCodeAt(at)] === WORD;
}

function isCurrency(unit: number): boolean {
  return unit === 0x24 || unit === 0xa3 || unit === 0x20ac || unit === 0xa5 || unit === 0x20b9;
}

/** Compatibility form, so that accents and "𝗯𝗮𝗱" meet the spelling of the word lists. */
function spelling(text: string, start: number, end: number): string {
  return text.slice(start, end).normalize('NFKC').toLowerCase();
}

function shortened(word: string): string {
  return word.replace(/(.)\1{2,}/gu, '$1$1');
}

/** "goooood" → "good", "loooove" → "love": runs cut to two letters, then to one. */
function unstretched(word: string): number {
  return vocabulary.idOf(shortened(word)) || vocabulary.idOf(word.replace(/(.)\1+/gu, '$1'));
}
