import { PICTOGRAPH, unitClass } from './characters.js';
import { EMOJI_TOKEN, type Tokens } from './tokens.js';
import { hashOf, vocabulary } from './vocabulary.js';

const ZERO_WIDTH_JOINER = 0x200d;

/** Emoji beyond the basic plane live in these blocks. */
export function isAstralEmoji(point: number): boolean {
  return point >= 0x1f000 && point < 0x1fc00;
}

/** One emoji with all that belongs to it: variation selector, skin tone, joined parts, a flag's two letters. */
export function scanEmoji(
  text: string, start: number, length: number, tokens: Tokens, flags: number,
): number {
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
  const bare = text.slice(start, baseEnd);
  tokens.add(EMOJI_TOKEN, start, at, vocabulary.idOf(bare), flags, hashOf(bare));
  return at;
}

function isRegional(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function isPictograph(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? isAstralEmoji(point) : unitClass[point] === PICTOGRAPH;
}
