/**
 * What a monitor looks for. Terms are folded by `wordsOf`; `and` and `or` have at least two parts
 * and never directly contain their own kind.
 */
export type Query =
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query };

/** One word, or several that must follow each other. */
export const phrase = (words: readonly string[]): Query => ({ kind: 'phrase', words });
export const not = (part: Query): Query => ({ kind: 'not', part });
export const and = (parts: readonly Query[]): Query => joined('and', parts);
export const or = (parts: readonly Query[]): Query => joined('or', parts);

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = flat;
  return only && flat.length === 1 ? only : { kind, parts: flat };
}

/** The query as one would type it, in a canonical form: parsing it gives the same query again. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'phrase':
      return query.words.length === 1 ? String(query.words[0]) : `"${query.words.join(' ')}"`;
    case 'not':
      return `NOT ${printPart(query.part)}`;
    case 'and':
      return query.parts.map(printPart).join(' AND ');
    case 'or':
      return query.parts.map(printPart).join(' OR ');
  }
}

function printPart(query: Query): string {
  return query.kind === 'and' || query.kind === 'or' ? `(${printQuery(query)})` : printQuery(query);
}
