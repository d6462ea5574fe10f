import { remedyPolicy } from '../../config/policies/remedy.js';
import type { LegState } from '../claims/leg.states.js';

const { firstMs, mostMs, againAfterSuccessMs } = remedyPolicy.ask;

/**
 * When the processor is asked about a leg next, having been asked `asks` times since the leg is in this state
 * (epoch milliseconds); null: never, by itself.
 */
export function nextAskAt(state: LegState, asks: number, now: number): number | null {
  if (state === 'pending' || state === 'unknown') return now + Math.min(firstMs * 2 ** asks, mostMs);
  const again = state === 'succeeded' ? againAfterSuccessMs[asks] : undefined;
  return again === undefined ? null : now + again;
}
