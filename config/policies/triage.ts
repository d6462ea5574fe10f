import type { Severity } from './severity.js';

type Label = 'negative' | 'neutral' | 'positive';
type Priority = 'low' | 'normal' | 'high' | 'urgent';

/** A mention opens a case by itself when every condition of one rule holds. */
export interface MentionRule {
  readonly label: Label;
  readonly minConfidence: number;
  /** Followers of the author; a network that does not tell counts as none. */
  readonly minReach: number;
  readonly minSeverity: Severity;
}

export interface TriagePolicy {
  readonly subjectMax: number;
  /** What names no order joins the customer's case without one if that was heard of within so many days. */
  readonly joinWithoutOrderDays: number;
  /** A closed case is opened again within so many days; after that a new one follows it. */
  readonly reopenClosedDays: number;
  /** A resolved case closes by itself after so many days. */
  readonly closeResolvedDays: number;
  /** Whoever had so many cases in so many days complains again: a reason that no text has to name. */
  readonly repeat: { readonly days: number; readonly cases: number };
  /** Money is at stake from this value of the order named, in whole units of its currency. */
  readonly dearOrder: number;
  readonly priority: Readonly<Record<Severity, Readonly<Record<Label, Priority>>>>;
  readonly mentions: readonly MentionRule[];
}

export const triagePolicy: TriagePolicy = {
  subjectMax: 120,
  joinWithoutOrderDays: 14,
  reopenClosedDays: 30,
  closeResolvedDays: 7,
  repeat: { days: 90, cases: 2 },
  dearOrder: 250,
  priority: {
    3: { negative: 'urgent', neutral: 'urgent', positive: 'urgent' },
    2: { negative: 'high', neutral: 'high', positive: 'normal' },
    1: { negative: 'normal', neutral: 'normal', positive: 'normal' },
    0: { negative: 'normal', neutral: 'normal', positive: 'low' },
  },
  mentions: [
    { label: 'negative', minConfidence: 0.5, minReach: 0, minSeverity: 2 },
    { label: 'negative', minConfidence: 0.65, minReach: 2_000, minSeverity: 0 },
  ],
};
