import { unitClass, WORD } from './characters.js';

/** Faces typed with ASCII → valence; whatever is not listed is punctuation. */
export const emoticons: Readonly<Record<string, number>> = {
  ':)': 2, ':-)': 2, '=)': 2, ':]': 2, '(:': 2, ':))': 3, ':D': 3, ':-D': 3, '=D': 3, ';)': 1, ';-)': 1,
  ':P': 1, ':p': 1, ':-P': 1, '<3': 3, ':*': 2,
  ':(': -2, ':-(': -2, '=(': -2, ':[': -2, ':((': -3, ":'(": -3, ':/': -1, ':-/': -1, ':|': -1, ':-|': -1,
  ':@': -3, '</3': -3,
};

const LONGEST = 3;
const firsts = new Set(Object.keys(emoticons).map((face) => face.charCodeAt(0)));

/** Length of the emoticon at `at`, 0 if there is none. A letter after it ("Note:Please") forbids it. */
export function matchEmoticon(text: string, at: number, length: number): number {
  if (!firsts.has(text.charCodeAt(at))) return 0;
  for (let size = Math.min(LONGEST, length - at); size >= 2; size--) {
    const after = at + size < length ? text.charCodeAt(at + size) : 0x20;
    const stands = unitClass[after] !== WORD && after !== 0x2f;
    if (stands && Object.hasOwn(emoticons, text.slice(at, at + size))) return size;
  }
  return 0;
}
