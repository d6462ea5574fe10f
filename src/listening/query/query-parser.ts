import { listeningPolicy } from '../../../config/policies/listening.js';
import { and, not, or, phrase, type Query } from './query.js';
import { tokensOf, type Token } from './query-lexer.js';
import { matches } from './query-matcher.js';
import { QuerySyntaxError } from './query-syntax.error.js';
import { indexText } from './words.js';

const { maxLength, maxDepth } = listeningPolicy.query;
const nothing = indexText('');

/**
 * Reads `late OR (parcel AND NOT "free return")`. Binding: NOT before AND before OR; words that stand
 * next to each other are joined by AND. Throws `QuerySyntaxError`, never anything else.
 */
export function parseQuery(source: string): Query {
  if (source.length > maxLength) {
    throw new QuerySyntaxError(
      `A query has at most ${maxLength} characters; this one has ${source.length}.`,
      maxLength,
    );
  }
  const tokens = tokensOf(source);
  const query = new Parser(tokens).whole();
  if (matches(query, nothing)) {
    const first = tokens.find((token) => token.kind === 'NOT');
    throw new QuerySyntaxError(
      'This would collect every text that lacks something. Add a word that must be there.',
      first?.position ?? 0,
    );
  }
  return query;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Query {
    if (this.next().kind === 'end') throw new QuerySyntaxError('The query is empty.', 0);
    const query = this.alternatives(0);
    const rest = this.next();
    if (rest.kind !== 'end') throw new QuerySyntaxError('This parenthesis was never opened.', rest.position);
    return query;
  }

  private alternatives(depth: number): Query {
    const parts = [this.conjunction(depth)];
    while (this.next().kind === 'OR') {
      this.at += 1;
      parts.push(this.conjunction(depth));
    }
    return or(parts);
  }

  private conjunction(depth: number): Query {
    const parts = [this.factor(depth)];
    for (;;) {
      const { kind } = this.next();
      if (kind === 'AND') this.at += 1;
      else if (kind !== 'NOT' && kind !== '(' && kind !== 'term') return and(parts);
      parts.push(this.factor(depth));
    }
  }

  private factor(depth: number): Query {
    const token = this.next();
    if (depth > maxDepth)
      throw new QuerySyntaxError(`This is nested deeper than ${maxDepth} levels.`, token.position);
    switch (token.kind) {
      case 'term':
        this.at += 1;
        return phrase(token.words);
      case 'NOT':
        this.at += 1;
        return not(this.factor(depth + 1));
      case '(':
        this.at += 1;
        return this.group(token.position, depth);
      default:
        throw new QuerySyntaxError(missing(token), token.position);
    }
  }

  private group(opened: number, depth: number): Query {
    const inside = this.alternatives(depth + 1);
    if (this.next().kind !== ')') throw new QuerySyntaxError('This parenthesis is never closed.', opened);
    this.at += 1;
    return inside;
  }

  private next(): Token {
    return this.tokens[this.at] ?? { kind: 'end', position: 0 };
  }
}

function missing(token: Token): string {
  if (token.kind === 'end') return 'The query ends where a word is expected.';
  if (token.kind === ')') return 'A word is expected before this parenthesis.';
  return `A word is expected before ${token.kind}.`;
}
