import type { Evidence } from '../api/types.js';

export interface Span {
  start: number;
  text: string;
  /** What the words did to the score; null between the words that counted. */
  weight: number | null;
}

/**
 * Cuts a text at its evidence. Offsets are UTF-16 code units, as in JavaScript strings. Overlapping or
 * impossible evidence is dropped, so that the spans always join to the text.
 */
export function spansOf(text: string, evidence: readonly Evidence[]): Span[] {
  const spans: Span[] = [];
  let reached = 0;
  for (const { start, end, weight } of evidence.toSorted((a, b) => a.start - b.start)) {
    if (start < reached || end <= start || end > text.length) continue;
    if (start > reached) spans.push({ start: reached, text: text.slice(reached, start), weight: null });
    spans.push({ start, text: text.slice(start, end), weight });
    reached = end;
  }
  if (reached < text.length) spans.push({ start: reached, text: text.slice(reached), weight: null });
  return spans;
}
