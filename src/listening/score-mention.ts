import type { Priors } from '../../config/policies/sentiment-priors.js';
import { score, type SentimentScore } from '../sentiment/scorer.js';

/** How words said in public sound. `language` is what their network says, or what was found in them before. */
export function scoreMention(
  { text, language }: { readonly text: string; readonly language: string | null }, priors: Priors,
): SentimentScore {
  const isKnown = language !== null && language !== 'und';
  return score(text, { channel: 'social', priors, ...(isKnown && { lang: language }) });
}
