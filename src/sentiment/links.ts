import { CLAUSE_END, SPACE, unitClass, WORD } from './characters.js';
import { type Tokens, WORD_TOKEN } from './tokens.js';

const AT = 0x40;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/** Whether this character after a word may make it part of a link or mail address. */
export function mayOpenLink(unit: number): boolean {
  return unit === AT || unit === COLON || unit === SLASH || unit === DOT;
}

/** Where a link or mail address that holds the word `start..at` ends; `at` itself when it is only a word. */
export function linkEnd(
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
export function absorbed(text: string, start: number, tokens: Tokens): number {
  let from = start;
  while (tokens.count > 0) {
    const last = tokens.count - 1;
    const joint = text.charCodeAt(from - 1);
    const joined = joint === DOT || joint === HYPHEN || joint === 0x2b || joint === UNDERSCORE;
    if (!joined || tokens.end[last] !== from - 1 || tokens.kind[last] !== WORD_TOKEN) break;
    from = tokens.start[last] ?? from;
    tokens.count = last;
  }
  return from;
}

function isLinkUnit(unit: number): boolean {
  return unit > 0x20 && unit !== 0x22 && unit !== 0x3c && unit !== 0x3e && unitClass[unit] !== SPACE;
}

/** `@name`, and `@name@host.example` as Mastodon writes it. */
export function handleEnd(text: string, start: number, length: number): number {
  let at = start + 1;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const inside = unitClass[unit] === WORD || unit === UNDERSCORE;
    const joint = unit === AT || unit === DOT || unit === HYPHEN;
    if (!inside && !(joint && unitClass[text.charCodeAt(at + 1)] === WORD)) break;
    at++;
  }
  return at;
}
