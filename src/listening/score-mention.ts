import { score, type SentimentScore } from '../sentiment/scorer.js';

/** How words said in public sound. `language` is what their network says, or what was found in them before. */
export function scoreMention({ text, language }: { readonly text: string; readonly language: string | null }): SentimentScore {
  const isKnown = language !== null && language !== 'und';
  return score(text, { channel: 'social', ...(isKnown && { lang: language }) });
}
