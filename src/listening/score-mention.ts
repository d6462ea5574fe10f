import { score, type SentimentScore } from '../sentiment/scorer.js';
import type { ScorerSetup } from '../sentiment/scorer-setup.js';

/** How words said in public sound. `language` is what their network says, or what was found in them before. */
export function scoreMention(
  { text, language }: { readonly text: string; readonly language: string | null }, setup: ScorerSetup,
): SentimentScore {
  const isKnown = language !== null && language !== 'und';
  return score(text, { channel: 'social', ...setup, ...(isKnown && { lang: language }) });
}
