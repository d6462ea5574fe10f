import { sentimentPolicy } from '../../config/policies/sentiment.js';
import type { Tokens } from './tokens.js';
import type { Hits } from './valence.js';

/** A stretch of the text that moved the score. */
export interface Evidence {
  /** UTF-16 offsets into the text, end exclusive: `text.slice(start, end)` is the evidence's own text. */
  start: number;
  end: number;
  text: string;
  /** Signed points it adds to the sum before softening; one strong word weighs about ±3. */
  weight: number;
}

/** The heaviest hits, at most `maxEvidence`, in the order of the text. */
export function evidenceOf(text: string, tokens: Tokens, hits: Hits): Evidence[] {
  const named = hits.count <= sentimentPolicy.maxEvidence ? undefined : heaviest(hits);
  const evidence: Evidence[] = [];
  for (let hit = 0; hit < hits.count; hit++) {
    const weight = Math.round((hits.weight[hit] ?? 0) * 100) / 100;
    if (weight === 0 || named?.has(hit) === false) continue;
    const start = tokens.start[hits.first[hit] ?? 0] ?? 0;
    const end = tokens.end[hits.last[hit] ?? 0] ?? 0;
    evidence.push({ start, end, text: text.slice(start, end), weight });
  }
  return evidence;
}

function heaviest(hits: Hits): Set<number> {
  const weightOf = (hit: number): number => Math.abs(hits.weight[hit] ?? 0);
  const order = Array.from({ length: hits.count }, (_, hit) => hit).sort((a, b) => weightOf(b) - weightOf(a));
  return new Set(order.slice(0, sentimentPolicy.maxEvidence));
}
