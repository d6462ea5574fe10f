import type { Query } from './query.js';
import type { TextIndex } from './words.js';

export function matches(query: Query, text: TextIndex): boolean {
  switch (query.kind) {
    case 'phrase':
      return hasPhrase(query.words, text);
    case 'not':
      return !matches(query.part, text);
    case 'and':
      return query.parts.every((part) => matches(part, text));
    case 'or':
      return query.parts.some((part) => matches(part, text));
  }
}

function hasPhrase(wanted: readonly string[], text: TextIndex): boolean {
  const starts = text.positions.get(wanted[0] ?? '');
  if (!starts) return false;
  if (wanted.length === 1) return true;
  return starts.some((start) => wanted.every((word, offset) => text.words[start + offset] === word));
}
