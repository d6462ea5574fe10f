import { assertSound, type StateTable } from '../common/state-table.js';

export const claimStates = [
  'filed',
  'assessing',
  'awaiting_evidence',
  'proposed',
  'awaiting_approval',
  'approved',
  'settling',
  'settled',
  'rejected',
  'appealed',
  'withdrawn',
] as const;
export type ClaimState = (typeof claimStates)[number];

/**
 * The life of a claim. A proposal passes through `proposed` within one unit of work: it is approved at once
 * or waits for somebody. Editing the amount proposes again, which voids an approval; that is why
 * `awaiting_approval` and `approved` lead back to `proposed`.
 */
export const claimMoves: StateTable<ClaimState> = {
  filed: ['assessing', 'withdrawn'],
  assessing: ['awaiting_evidence', 'proposed', 'rejected', 'withdrawn'],
  awaiting_evidence: ['assessing', 'withdrawn'],
  proposed: ['awaiting_approval', 'approved', 'rejected', 'withdrawn'],
  awaiting_approval: ['approved', 'proposed', 'rejected', 'withdrawn'],
  approved: ['settling', 'proposed', 'withdrawn'],
  // Back to approved when all legs have failed and staff give up on them.
  settling: ['settled', 'approved'],
  // A leg was taken back after it had arrived.
  settled: ['settling'],
  rejected: ['appealed'],
  appealed: ['assessing'],
  withdrawn: [],
};

assertSound(claimMoves, 'claim', 'filed');

/**
 * What a person can make of a claim next. Giving up on a settlement is part of what comes after it, a new
 * proposal or a withdrawal, so these can be reached as soon as every leg has failed.
 */
export function nextMoves(state: ClaimState, allLegsFailed: boolean): readonly ClaimState[] {
  if (state !== 'settling') return claimMoves[state];
  return allLegsFailed ? ['settled', 'proposed', 'withdrawn'] : ['settled'];
}

/** A claim in any other state keeps its case from being resolved. */
export const finishedClaimStates: readonly ClaimState[] = ['settled', 'rejected', 'withdrawn'];
export const isFinished = (state: ClaimState): boolean => finishedClaimStates.includes(state);
