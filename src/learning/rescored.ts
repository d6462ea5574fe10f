import { setImmediate } from 'node:timers/promises';
import type { Complaint } from '../intake/complaint.entity.js';
import type { Mention } from '../listening/mention.entity.js';
import { lastWord } from '../sentiment/correction.js';
import type { SentimentScore } from '../sentiment/scorer.js';

/** The columns that follow from a score, with people's corrections above it. */
export function rescored(row: Complaint | Mention, found: SentimentScore, scorer: string) {
  return {
    ...lastWord(found, row),
    score: found.score,
    confidence: found.confidence,
    evidence: found.evidence,
    language: found.language,
    topics: found.topics,
    severityReasons: found.severityReasons,
    scorer,
  };
}

/** UTF-16 code units that are scored before others get their turn: a few milliseconds. */
const charactersATurn = 30_000;

/** Scores of rows by id, made while others get their turn in between. */
export async function scoresOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
  score: (row: Row) => SentimentScore,
): Promise<Map<string, SentimentScore>> {
  const scores = new Map<string, SentimentScore>();
  let read = 0;
  for (const row of rows) {
    scores.set(row.id, score(row));
    read += textOf(row).length;
    if (read < charactersATurn) continue;
    read = 0;
    await setImmediate();
  }
  return scores;
}
