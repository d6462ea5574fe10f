import { asciiFold, CLAUSE_END, HIGH_SURROGATE, PICTOGRAPH, unitClass, WORD } from './characters.js';
import { matchEmoticon } from './emoticons.js';
import {
  AFTER_BREAK, AFTER_CURRENCY, ALL_CAPS, EMOJI_TOKEN, HANDLE_TOKEN, IN_HASHTAG, LINK_TOKEN, NUMERIC, STRETCHED,
  WORD_TOKEN, type Tokens,
} from './tokens.js';
import { fold, HASH_SEED, hashStep, vocabulary } from './vocabulary.js';

const AT = 0x40;
const HASH = 0x23;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const APOSTROPHE = 0x27;
const ZERO_WIDTH_JOINER = 0x200d;

/**
 * Splits a text into words, emoji, links and handles in one pass, left to right, never backwards by more than
 * the tokens it replaces: linear in the length of any text, and it throws on none (lone surrogates are skipped).
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
    } else if (unit === AT && unitClass[text.charCodeAt(at + 1)] === WORD) {
      at = scanHandle(text, at, length);
      tokens.add(HANDLE_TOKEN, from, at, 0, pending);
    } else {
      const smile = kind === CLAUSE_END || unit === 0x3c || unit === 0x3d ? matchEmoticon(text, at, length) : 0;
      if (smile > 0) {
        at += smile;
        tokens.add(EMOJI_TOKEN, from, at, vocabulary.idOf(text.slice(from, at)), pending);
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

/** `#` right before a word, or the word goes on from a word of the same hashtag (`#WorstShop`, `#worst_shop`). */
function tagFlag(text: string, at: number, tokens: Tokens): number {
  if (at === 0) return 0;
  const before = text.charCodeAt(at - 1);
  if (before === HASH) return IN_HASHTAG;
  const last = tokens.count - 1;
  if (last < 0 || ((tokens.flags[last] ?? 0) & IN_HASHTAG) === 0) return 0;
  const end = tokens.end[last] ?? 0;
  return end === at || (end === at - 1 && before === 0x5f) ? IN_HASHTAG : 0;
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
      } else if (fold(unit) === APOSTROPHE && at + 1 < length && unitClass[text.charCodeAt(at + 1)] === WORD) {
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
  if (next === AT || next === COLON || next === SLASH || next === DOT) {
    const end = linkEnd(text, start, at, next, length, tokens);
    if (end > at) {
      const from = absorbed(text, start, tokens);
      tokens.add(LINK_TOKEN, from, end, 0, flags);
      return end;
    }
  }
  if (capitals > 1 && smalls === 0 && plain) flags |= ALL_CAPS;
  if (capitals + smalls === 0 && plain) flags |= NUMERIC;
  let id = plain ? vocabulary.find(hash, text, start, at) : vocabulary.idOf(spelling(text, start, at));
  if (id === 0 && (flags & STRETCHED) !== 0) id = unstretched(spelling(text, start, at));
  tokens.add(WORD_TOKEN, start, at, id, flags);
  return at;
}

/** Where a link or mail address that holds the word `start..at` ends; `at` itself when it is only a word. */
function linkEnd(
  text: string, start: number, at: number, next: number, length: number, tokens: Tokens,
): number {
  const last = tokens.count - 1;
  const isLink =
    (next === AT && unitClass[text.charCodeAt(at + 1)] === WORD) ||
    (next === COLON && text.startsWith('://', at)) ||
    (next === DOT && at - start === 3 && text.slice(start, at).toLowerCase() === 'www') ||
    // "shop.example/path": a slash makes a dotted name an address; "and/or" stays two words.
    (next === SLASH && last >= 0 && tokens.end[last] === start - 1 && text.charCodeAt(start - 1) === DOT);
  if (!isLink) return at;
  let end = at;
  while (end < length && isLinkUnit(text.charCodeAt(end))) end++;
  while (end > at + 1 && unitClass[text.charCodeAt(end - 1)] === CLAUSE_END) end--;
  return end;
}

/** Takes back the words of an address that were read before it showed itself as one: `first.last@`. */
function absorbed(text: string, start: number, tokens: Tokens): number {
  let from = start;
  while (tokens.count > 0) {
    const last = tokens.count - 1;
    const joint = text.charCodeAt(from - 1);
    const joined = joint === DOT || joint === 0x2d || joint === 0x2b || joint === 0x5f;
    if (!joined || tokens.end[last] !== from - 1 || tokens.kind[last] !== WORD_TOKEN) break;
    from = tokens.start[last] ?? from;
    tokens.count = last;
  }
  return from;
}

function isLinkUnit(unit: number): boolean {
  return unit > 0x20 && unit !== 0x22 && unit !== 0x3c && unit !== 0x3e && unitClass[unit] !== 2;
}

/** `@name`, and `@name@host.example` as Mastodon writes it. */
function scanHandle(text: string, start: number, length: number): number {
  let at = start + 1;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const inside = unitClass[unit] === WORD || unit === 0x5f;
    const joins = (unit === AT || unit === DOT || unit === 0x2d) && unitClass[text.charCodeAt(at + 1)] === WORD;
    if (!inside && !joins) break;
    at++;
  }
  return at;
}

function scanAstral(text: string, start: number, length: number, tokens: Tokens, flags: number): number {
  const point = start + 1 < length ? (text.codePointAt(start) ?? 0) : 0;
  if (point < 0x10000) return start + 1;
  if (point >= 0x1f000 && point < 0x1fc00) return scanEmoji(text, start, length, tokens, flags);
  if (!isAstralWord(text, start)) return start + 2;
  let at = start;
  while (at + 1 < length && isAstralWord(text, at)) at += 2;
  tokens.add(WORD_TOKEN, start, at, vocabulary.idOf(spelling(text, start, at)), flags);
  return at;
}

function isAstralWord(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point));
}

/** One emoji with all that belongs to it: variation selector, skin tone, joined parts, flags of two letters. */
function scanEmoji(text: string, start: number, length: number, tokens: Tokens, flags: number): number {
  const first = text.codePointAt(start) ?? 0;
  const baseEnd = start + (first > 0xffff ? 2 : 1);
  let at = baseEnd;
  while (at < length) {
    const point = text.codePointAt(at) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    if (point === 0xfe0f || point === 0xfe0e || point === 0x20e3) at += width;
    else if (point >= 0x1f3fb && point <= 0x1f3ff) at += width;
    else if (point >= 0xe0020 && point <= 0xe007f) at += width;
    else if (isRegional(first) && isRegional(point) && at === baseEnd) at += width;
    else if (point === ZERO_WIDTH_JOINER && isPictograph(text, at + 1)) {
      at += 1 + ((text.codePointAt(at + 1) ?? 0) > 0xffff ? 2 : 1);
    } else break;
  }
  if (at > length) at = baseEnd;
  const bare = vocabulary.idOf(text.slice(start, baseEnd));
  tokens.add(EMOJI_TOKEN, start, at, bare, flags);
  return at;
}

function isRegional(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function isPictograph(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? point >= 0x1f000 && point < 0x1fc00 : unitClass[point] === PICTOGRAPH;
}

function isCurrency(unit: number): boolean {
  return unit === 0x24 || unit === 0xa3 || unit === 0x20ac || unit === 0xa5 || unit === 0x20b9;
}

/** Compatibility form, so that accents and "𝗯𝗮𝗱" meet the spelling of the word lists. */
function spelling(text: string, start: number, end: number): string {
  return text.slice(start, end).normalize('NFKC').toLowerCase();
}

/** "goooood" → "good", "loooove" → "love": runs cut to two letters, then to one. */
function unstretched(word: string): number {
  return vocabulary.idOf(word.replace(/(.)\1{2,}/gu, '$1$1')) || vocabulary.idOf(word.replace(/(.)\1+/gu, '$1'));
}
