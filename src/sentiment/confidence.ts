import { confidenceCurves, sentimentPolicy, type Setting } from '../../config/policies/sentiment.js';
import type { Label } from './label.js';

/**
 * The share of texts with this label, this strong a score and this setting whose label people agree with.
 * @param strength |score|, 0…1
 * @param evident whether any word moved the score
 */
export function confidenceOf(label: Label, strength: number, evident: boolean, setting: Setting): number {
  const curves = confidenceCurves[setting];
  if (label === 'neutral') return evident ? curves.neutral.mixed : curves.neutral.silent;
  return along(curves[label], strength);
}

/** Straight lines between the points of a curve, level before the first and after the last. */
function along(curve: readonly number[], strength: number): number {
  const { curveStrengths } = sentimentPolicy;
  const next = curveStrengths.findIndex((point) => strength < point);
  if (next === 0) return curve[0] ?? 0;
  if (next < 0) return curve.at(-1) ?? 0;
  const from = curveStrengths[next - 1] ?? 0;
  const share = (strength - from) / ((curveStrengths[next] ?? 1) - from);
  return (curve[next - 1] ?? 0) * (1 - share) + (curve[next] ?? 0) * share;
}
