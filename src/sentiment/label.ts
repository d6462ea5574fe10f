import { neutralBands, type Setting } from '../../config/policies/sentiment.js';

export const labels = ['negative', 'neutral', 'positive'] as const;
export type Label = (typeof labels)[number];

/** The label of a score −1…1, by the neutral band of its setting. */
export function labelOf(score: number, setting: Setting): Label {
  const band = neutralBands[setting];
  if (score <= band.negative) return 'negative';
  return score >= band.positive ? 'positive' : 'neutral';
}
