import { QuerySyntaxError } from './query-syntax.error.js';
import { wordsOf } from './words.js';

export type Token = { readonly position: number } & (
  | { readonly kind: 'AND' | 'OR' | 'NOT' | '(' | ')' | 'end' }
  | { readonly kind: 'term'; readonly words: readonly string[] }
);

const quotes = '"“”„‟';
const space = /\s/u;
const bareEnd = /[\s()"“”„‟]/u;

/** Splits a query into operators, parentheses and terms. Operators are capitals: `and` is a word. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    const character = source.charAt(position);
    const start = position;
    if (space.test(character)) {
      position += 1;
    } else if (character === '(' || character === ')') {
      tokens.push({ kind: character, position });
      position += 1;
    } else if (quotes.includes(character)) {
      position = endOfQuote(source, start) + 1;
      tokens.push(term(source.slice(start + 1, position - 1), start, 'The quotes hold no word.'));
    } else {
      while (position < source.length && !bareEnd.test(source.charAt(position))) position += 1;
      tokens.push(bare(source.slice(start, position), start));
    }
  }
  tokens.push({ kind: 'end', position: source.length });
  return tokens;
}

function endOfQuote(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    if (quotes.includes(source.charAt(at))) return at;
  }
  throw new QuerySyntaxError('This quote is never closed.', start);
}

function bare(text: string, position: number): Token {
  if (text === 'AND' || text === 'OR' || text === 'NOT') return { kind: text, position };
  refuseReserved(text, position);
  return term(text, position, `${text} holds no letter, digit or emoji to look for.`);
}

/**
 * Signs that other tools give a meaning to. Reading them as plain words would quietly find something else.
 */
function refuseReserved(text: string, position: number): void {
  if (/^[-+!]/.test(text)) {
    throw new QuerySyntaxError(
      `Write NOT word to exclude a word; ${text.charAt(0)} means nothing here.`,
      position,
    );
  }
  const wildcard = text.search(/[*?~]/);
  if (wildcard >= 0) {
    throw new QuerySyntaxError(
      `${text.charAt(wildcard)} is not understood here; put the text in quotes.`,
      position + wildcard,
    );
  }
  if (/^\p{L}+:/u.test(text)) {
    throw new QuerySyntaxError(
      'There are no fields to search in; put the text in quotes.',
      position + text.indexOf(':'),
    );
  }
}

function term(text: string, position: number, whenEmpty: string): Token {
  const words = wordsOf(text);
  if (words.length === 0) throw new QuerySyntaxError(whenEmpty, position);
  return { kind: 'term', words, position };
}
