import { assertSound, type StateTable } from '../common/state-table.js';

export const claimStates = [
  'filed', 'assessing', 'awaiting_evidence', 'proposed', 'awaiting_approval', 'approved', 'settling', 'settled',
  'rejected', 'appealed', 'withdrawn',
] as const;
export type ClaimState = (typeof claimStates)[number];

/**
 * The life of a claim. A proposal passes through `proposed` within one unit of work: it is approved at once or
 * waits for somebody. Editing the amount proposes again, which voids an approval; that is why `awaiting_approval`
 * and `approved` lead back to `proposed`.
 */
export const claimMoves: StateTable<ClaimState> = {
  filed: ['assessing', 'withdrawn'],
  assessing: ['awaiting_evidence', 'proposed', 'rejected', 'withdrawn'],
  awaiting_evidence: ['assessing', 'withdrawn'],
  proposed: ['awaiting_approval', 'approved', 'rejected', 'withdrawn'],
  awaiting_approval: ['approved', 'proposed', 'rejected', 'withdrawn'],
  approved: ['settling', 'proposed', 'withdrawn'],
  settling: ['settled'],
  // A leg was taken back after it had arrived.
  settled: ['settling'],
  rejected: ['appealed'],
  appealed: ['assessing'],
  withdrawn: [],
};

assertSound(claimMoves, 'claim', 'filed');

/** A claim in any other state keeps its case from being resolved. */
export const finishedClaimStates: readonly ClaimState[] = ['settled', 'rejected', 'withdrawn'];
