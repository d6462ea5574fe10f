import type { Severity } from '../../config/policies/severity.js';
import type { Topic } from '../../config/policies/topics.js';
import type { Label } from './label.js';

/** What is held about a text that a person may know better. */
export interface Judgement {
  readonly label: Label;
  readonly category: string;
  readonly severity: number;
}

export const judgementOf = ({ label, category, severity }: Judgement): Judgement => ({ label, category, severity });

/** What people said about a text; null where the scorer's word stands. */
export interface Corrected {
  readonly correctedLabel: Label | null;
  readonly correctedCategory: string | null;
  readonly correctedSeverity: number | null;
}

/** What somebody says now; null takes what was said back, and nothing leaves it. */
export interface CorrectionRequest {
  readonly label?: Label | null | undefined;
  readonly category?: Topic | null | undefined;
  readonly severity?: Severity | null | undefined;
}

export const correctedFields = ['label', 'category', 'severity'] as const;
export type CorrectedField = (typeof correctedFields)[number];

/** One field of one text: what the scorer said, and what a person says instead; null where they took it back. */
export interface Correction {
  readonly field: CorrectedField;
  readonly said: string;
  readonly corrected: string | null;
}

/** The last word: people's where they have spoken, else the scorer's. */
export function lastWord(scored: Judgement, corrected: Corrected): Judgement {
  return {
    label: corrected.correctedLabel ?? scored.label,
    category: corrected.correctedCategory ?? scored.category,
    severity: corrected.correctedSeverity ?? scored.severity,
  };
}

/** What was said about a text before, with what somebody says now. */
export function withRequest(corrected: Corrected, { label, category, severity }: CorrectionRequest): Corrected {
  return {
    correctedLabel: label === undefined ? corrected.correctedLabel : label,
    correctedCategory: category === undefined ? corrected.correctedCategory : category,
    correctedSeverity: severity === undefined ? corrected.correctedSeverity : severity,
  };
}

/** The scorer's own word on a text: what is stored, and afresh where people's word stands in its place. */
export function scorersWord(stored: Judgement & Corrected, fresh: Judgement): Judgement {
  return {
    label: stored.correctedLabel === null ? stored.label : fresh.label,
    category: stored.correctedCategory === null ? stored.category : fresh.category,
    severity: stored.correctedSeverity === null ? stored.severity : fresh.severity,
  };
}

/** What of a request has to be kept: fields that are named and say another thing than was said before. */
export function correctionsOf(scored: Judgement, before: Corrected, request: CorrectionRequest): Correction[] {
  const after = withRequest(before, request);
  const named = [
    ['label', scored.label, before.correctedLabel, after.correctedLabel],
    ['category', scored.category, before.correctedCategory, after.correctedCategory],
    ['severity', scored.severity, before.correctedSeverity, after.correctedSeverity],
  ] as const;
  return named.flatMap(([field, said, was, now]) =>
    was === now ? [] : [{ field, said: String(said), corrected: now === null ? null : String(now) }],
  );
}
