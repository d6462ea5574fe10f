/**
 * Marks that sit inside or at the end of a word and are not part of it; NFKC would turn "Acme™" into
 * "acmetm".
 */
const invisible = /\u00AD|[\u200B-\u200D]|\u2060|[\uFE00-\uFE0F]|\uFEFF/g;
const marks = /[©®™℠]/g;
const ascii = /^[\x00-\x7f]*$/;
const asciiWord = /[a-z0-9]+/g;

/** Scripts that put no spaces between words, or glue particles onto them: every character is a word. */
const unspacedScripts = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr'];
const unspaced = `(?=\\p{L})[${unspacedScripts.map((script) => `\\p{scx=${script}}`).join('')}]`;
const spaced = `(?:(?!${unspaced})[\\p{L}\\p{N}])(?:(?!${unspaced})[\\p{L}\\p{N}\\p{M}])*`;
const word = new RegExp(`${unspaced}\\p{M}*|${spaced}|\\p{Extended_Pictographic}`, 'gu');

/**
 * The words of a text, in order, folded so that case, width and ligatures do not matter.
 * `#acme`, `@acme`, `Acme's` and `acme_help` all contain the word `acme`; an emoji is a word.
 */
export function wordsOf(text: string): string[] {
  if (ascii.test(text)) return text.toLowerCase().match(asciiWord) ?? [];
  return fold(text).match(word) ?? [];
}

function fold(text: string): string {
  return text
    .replace(invisible, '')
    .replace(marks, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replaceAll('i\u0307', 'i')
    .normalize('NFKC');
}

/** A text prepared once, so that any number of queries can be asked of it. */
export interface TextIndex {
  readonly words: readonly string[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** Indexes the fields of one item. A phrase never runs from one field into the next. */
export function indexText(...fields: readonly string[]): TextIndex {
  const words: string[] = [];
  for (const field of fields) {
    if (words.length > 0) words.push('');
    for (const found of wordsOf(field)) words.push(found);
  }
  const positions = new Map<string, number[]>();
  words.forEach((found, position) => {
    const known = positions.get(found);
    if (known) known.push(position);
    else positions.set(found, [position]);
  });
  return { words, positions };
}
