import type { Complaint, Mention, SentimentLabel } from '../api/types.js';

/** What is in force about a text, and what of it people have said. */
export interface Judged {
  readonly kind: 'complaint' | 'mention';
  readonly id: string;
  readonly version: number;
  readonly label: SentimentLabel;
  readonly category: string;
  readonly severity: number;
  readonly corrected: { readonly label: boolean; readonly category: boolean; readonly severity: boolean };
}

const correctedOf = (text: Complaint | Mention): Judged['corrected'] => ({
  label: text.correctedLabel !== null,
  category: text.correctedCategory !== null,
  severity: text.correctedSeverity !== null,
});

export const judgedComplaint = (complaint: Complaint): Judged => ({
  ...complaint,
  kind: 'complaint',
  label: complaint.sentiment.label,
  corrected: correctedOf(complaint),
});

export const judgedMention = (mention: Mention): Judged => ({
  ...mention,
  kind: 'mention',
  corrected: correctedOf(mention),
});
