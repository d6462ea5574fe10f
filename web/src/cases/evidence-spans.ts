import type { Aspect, Evidence } from '../api/types.js';

export interface Span {
  start: number;
  text: string;
  /** What the words did to the score; null between the words that counted. */
  weight: number | null;
}

/** A stretch of text that speaks about one thing, or about none. */
export interface Stretch {
  start: number;
  aspect: Aspect | null;
  spans: Span[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** In order, without what overlaps or is impossible, so that the pieces always join to the text. */
function sound<T extends Range>(ranges: readonly T[], from: number, to: number): T[] {
  const kept: T[] = [];
  let reached = from;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start < reached || range.end <= range.start || range.end > to) continue;
    kept.push(range);
    reached = range.end;
  }
  return kept;
}

/** Cuts a text at its evidence. Offsets are UTF-16 code units, as in JavaScript strings. */
export function spansOf(text: string, evidence: readonly Evidence[], from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let reached = from;
  const push = (end: number, weight: number | null) => {
    if (end > reached) spans.push({ start: reached, text: text.slice(reached, end), weight });
    reached = end;
  };
  for (const { start, end, weight } of sound(evidence, from, to)) {
    push(start, null);
    push(end, weight);
  }
  push(to, null);
  return spans;
}

/** Cuts a text at its aspects, and each piece at its evidence. */
export function stretchesOf(
  text: string,
  evidence: readonly Evidence[],
  aspects: readonly Aspect[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let reached = 0;
  const push = (end: number, aspect: Aspect | null) => {
    if (end > reached) {
      stretches.push({ start: reached, aspect, spans: spansOf(text, evidence, reached, end) });
    }
    reached = end;
  };
  for (const aspect of sound(aspects, 0, text.length)) {
    push(aspect.start, null);
    push(aspect.end, aspect);
  }
  push(text.length, null);
  return stretches;
}
