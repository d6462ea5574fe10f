import { assertMove, IllegalMove } from '../common/state-table.js';
import { caseMoves, type CaseState, caseStates, isReopening, transitions } from './case.states.js';
import { moved } from './move-case.js';
import { aCase } from '../../test/cases/sample-case.js';

/** Written out again, so that a slip in the table shows. Rows: from; columns in the order of `columns`. */
const columns = [
  'new',
  'open',
  'waiting_customer',
  'waiting_partner',
  'snoozed',
  'resolved',
  'closed',
  'merged',
] as const;
const table: Readonly<Record<CaseState, string>> = {
  new: '.yyyyy.y',
  open: '..yyyy.y',
  waiting_customer: '.y...y.y',
  waiting_partner: '.y...y.y',
  snoozed: '.y.....y',
  resolved: '.y....yy',
  closed: '.y.....y',
  merged: '........',
};
const pairs = caseStates.flatMap((from) =>
  columns.map((to, index) => [from, to, table[from][index] === 'y'] as const),
);

describe('the states of a case', () => {
  it.each(pairs)('%s → %s is legal: %s', (from, to, legal) => {
    const move = () => assertMove(caseMoves, 'case', from, to);
    if (legal) expect(move).not.toThrow();
    else expect(move).toThrow(IllegalMove);
  });

  it('cannot be moved to merged: that takes two cases', () => {
    for (const from of caseStates) {
      expect(transitions[from]).toEqual(caseMoves[from].filter((to) => to !== 'merged'));
    }
  });

  it.each(pairs.filter(([, to, legal]) => legal && to !== 'merged'))('%s → %s keeps what it must', (from, to) => {
    const before = aCase({
      state: from,
      outcome: 'upheld',
      reopenedCount: 3,
      snoozedUntil: from === 'snoozed' ? 50 : null,
    });
    const after = moved(before, to, 100);
    const reopening = isReopening(from, to);
    expect(reopening).toBe(from === 'resolved' || from === 'closed' ? to === 'open' : false);
    expect(after).toMatchObject({
      state: to,
      snoozedUntil: null,
      reopenedCount: reopening ? 4 : 3,
      outcome: reopening ? null : 'upheld',
    });
    expect(after.closedAt).toBe(to === 'closed' ? 100 : null);
    expect(after.firstResolvedAt).toBe(to === 'resolved' ? 100 : null);
  });

  it('remembers when it was first resolved', () => {
    const once = moved(aCase({ state: 'open' }), 'resolved', 100);
    const again = moved(moved(once, 'open', 200), 'resolved', 300);
    expect(again).toMatchObject({ firstResolvedAt: 100, resolvedAt: 300 });
    expect(moved(again, 'closed', 400).resolvedAt).toBe(300);
  });
});
