import { assertSound, type StateTable } from '../common/state-table.js';

export const legStates = ['planned', 'submitting', 'pending', 'unknown', 'succeeded', 'failed'] as const;
export type LegState = (typeof legStates)[number];

/**
 * The life of one leg. `unknown`: the processor was called and no answer came; it is resolved by asking,
 * never by calling again. `succeeded → failed`: taken back later. `failed → submitting`: a new attempt with a
 * new key.
 */
export const legMoves: StateTable<LegState> = {
  planned: ['submitting'],
  submitting: ['pending', 'succeeded', 'failed', 'unknown'],
  pending: ['succeeded', 'failed'],
  unknown: ['succeeded', 'failed'],
  succeeded: ['failed'],
  failed: ['submitting'],
};

assertSound(legMoves, 'leg', 'planned');
