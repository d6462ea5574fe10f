import { type ClaimState, claimMoves, claimStates, finishedClaimStates, nextMoves } from './claim.states.js';
import { legMoves, legStates } from './leg.states.js';

const lines = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([from, next]) => next.map((to) => `${from} > ${to}`)).sort();

/** From the design, written a second time by hand: a change of the table has to be meant. */
describe('the table of a claim', () => {
  it('has exactly these moves', () => {
    expect(lines(claimMoves)).toEqual([
      'appealed > assessing',
      'approved > proposed', 'approved > settling', 'approved > withdrawn',
      'assessing > awaiting_evidence', 'assessing > proposed', 'assessing > rejected', 'assessing > withdrawn',
      'awaiting_approval > approved', 'awaiting_approval > proposed', 'awaiting_approval > rejected', 'awaiting_approval > withdrawn',
      'awaiting_evidence > assessing', 'awaiting_evidence > withdrawn',
      'filed > assessing', 'filed > withdrawn',
      'proposed > approved', 'proposed > awaiting_approval', 'proposed > rejected', 'proposed > withdrawn',
      'rejected > appealed',
      'settled > settling',
      'settling > approved', 'settling > settled',
    ]);
  });

  it('lets money leave only after an approval', () => {
    const before = claimStates.filter((state) => claimMoves[state].includes('settling'));
    expect(before).toEqual(['approved', 'settled']);
  });

  it('lets people out of a settlement only when every leg has failed', () => {
    expect(nextMoves('settling', false)).toEqual(['settled']);
    expect(nextMoves('settling', true)).toEqual(['settled', 'proposed', 'withdrawn']);
    // By way of approved, in one go.
    for (const next of ['proposed', 'withdrawn'] as const) expect(claimMoves.approved).toContain(next);
    for (const state of claimStates) if (state !== 'settling') expect(nextMoves(state, true)).toEqual(claimMoves[state]);
  });

  it('ends where nothing more is owed', () => {
    const open = claimStates.filter((state) => !finishedClaimStates.includes(state));
    expect(open).toEqual<ClaimState[]>([
      'filed', 'assessing', 'awaiting_evidence', 'proposed', 'awaiting_approval', 'approved', 'settling', 'appealed',
    ]);
  });
});

describe('the table of a leg', () => {
  it('has exactly these moves', () => {
    expect(lines(legMoves)).toEqual([
      'failed > submitting',
      'pending > failed', 'pending > succeeded',
      'planned > submitting',
      'submitting > failed', 'submitting > pending', 'submitting > succeeded', 'submitting > unknown',
      'succeeded > failed',
      'unknown > failed', 'unknown > succeeded',
    ]);
  });

  it('never calls again without a failure in between', () => {
    expect(legStates.filter((state) => legMoves[state].includes('submitting'))).toEqual(['planned', 'failed']);
  });
});
