import { wordsOf } from '../listening/query/words.js';

/** Between two fields, so that a phrase never runs from one into the next. */
export const fieldBreak = '▪';

const wordMax = 64;
/** PostgreSQL keeps positions up to 16,383. */
const wordsMax = 8_000;
const accents = /[\u0300-\u036f]/g;
const ascii = /^[\x00-\x7f]*$/;

/** The words of a text as they are looked for: case, width and accents do not matter. */
export function searchWords(text: string): string[] {
  const words = ascii.test(text) ? wordsOf(text) : wordsOf(text.normalize('NFD').replace(accents, '').normalize('NFC'));
  return words.map((word) => word.slice(0, wordMax)).filter((word) => word !== fieldBreak);
}

/** The fields of one thing as the line of words that is indexed. */
export function wordLine(fields: readonly string[]): string {
  const lines = fields.map(searchWords).filter((words) => words.length > 0);
  return lines.flatMap((words, index) => (index === 0 ? words : [fieldBreak, ...words])).slice(0, wordsMax).join(' ');
}

/** Each different word of a line once. */
export const distinctWords = (line: string): string[] => [...new Set(line.split(' '))].filter((word) => word !== '' && word !== fieldBreak);
