import type { Term } from './search-query.js';
import { searchWords } from './search-words.js';

/** Offsets in UTF-16 code units, the end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Highlighted {
  readonly text: string;
  readonly marks: Mark[];
}

const run = /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu;
const excerptLength = 240;
/** As much of what comes before the first mark is shown. */
const lead = 60;

/** Where a text says what was looked for: whole words, or of a prefix what it begins. */
export function marksOf(text: string, terms: readonly Term[]): Mark[] {
  const wanted = new Set(terms.flatMap(({ words, prefix }) => (prefix ? words.slice(0, -1) : words)));
  const begun = terms.flatMap(({ words, prefix }) => (prefix ? (words.at(-1) ?? []) : []));
  const marks: Mark[] = [];
  for (const { 0: piece, index } of text.matchAll(run)) {
    const words = searchWords(piece);
    const [only] = words;
    if (words.length === 1 && only !== undefined) {
      if (wanted.has(only) || begun.some((start) => only.startsWith(start))) marks.push({ start: index, end: index + piece.length });
      continue;
    }
    // Without spaces between words every character is one.
    let at = index;
    for (const character of piece) {
      const [word] = searchWords(character);
      if (word !== undefined && (wanted.has(word) || begun.includes(word))) marks.push({ start: at, end: at + character.length });
      at += character.length;
    }
  }
  return marks;
}

/** The part of a text that shows why it was found. */
export function excerptOf(text: string, terms: readonly Term[]): Highlighted {
  const first = marksOf(text, terms)[0]?.start ?? 0;
  const from = first <= lead ? 0 : wordStart(text, first - lead);
  const cut = text.slice(from, from + excerptLength).replace(/[\uD800-\uDBFF]$/, '');
  const shown = `${from > 0 ? '…' : ''}${cut}${from + cut.length < text.length ? '…' : ''}`;
  return { text: shown, marks: marksOf(shown, terms) };
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + lead).search(/\s/);
  return space === -1 ? at : at + space + 1;
}
