import fc from 'fast-check';
import { CommitWindow, type Snapshot } from './commit-window.js';

const rows = (...seqs: number[]) => seqs.map((seq) => ({ seq }));
const busy: Snapshot = { xmin: 10, xmax: 20 };
const seqsOf = (delivered: readonly { row: { seq: number } }[]) => delivered.map(({ row }) => row.seq);

describe('the commit window', () => {
  it('delivers a low number that is committed late, and waits for it with its position', () => {
    const window = CommitWindow.from(5, [5], 0, busy);
    expect(window.take(rows(7, 8), busy)).toEqual([
      { row: { seq: 7 }, position: 5 },
      { row: { seq: 8 }, position: 5 },
    ]);
    expect(window.awaited).toEqual([6]);
    expect(window.take(rows(6), busy)).toEqual([{ row: { seq: 6 }, position: 8 }]);
  });

  it('gives a number up once every transaction that could bring it has ended', () => {
    const window = CommitWindow.from(5, [5], 0, busy);
    window.take(rows(7), busy);
    window.take(rows(), { xmin: 19, xmax: 30 });
    expect(window.awaited).toEqual([6]);
    window.take(rows(), { xmin: 20, xmax: 30 });
    expect([window.awaited, window.position]).toEqual([[], 7]);
  });

  it('still delivers a number that came with the read that would give it up', () => {
    const window = CommitWindow.from(5, [5], 0, busy);
    window.take(rows(7), busy);
    expect(seqsOf(window.take(rows(6), { xmin: 20, xmax: 30 }))).toEqual([6]);
  });

  it('waits for nothing while no transaction is under way', () => {
    const window = CommitWindow.from(5, [5], 0, { xmin: 9, xmax: 9 });
    expect(window.take(rows(9), { xmin: 9, xmax: 9 })).toEqual([{ row: { seq: 9 }, position: 9 }]);
  });

  it('looks below where it begins', () => {
    expect(CommitWindow.from(5, [2, 4, 5], 500, busy).awaited).toEqual([1, 3]);
  });

  it('loses nothing and repeats nothing, in whatever order transactions commit', () => {
    const plan = fc.array(fc.record({ delay: fc.nat(6), aborts: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(plan, (transactions) => {
        // Transaction n takes number n at time n and ends `delay` later.
        const window = CommitWindow.from(0, [], 0, { xmin: 1, xmax: 1 });
        const heard: number[] = [];
        for (let now = 1; now <= transactions.length + 8; now += 1) {
          const begun = transactions
            .map((each, index) => ({ ...each, seq: index + 1 }))
            .filter(({ seq }) => seq <= now);
          const open = begun.filter(({ seq, delay }) => seq + delay >= now);
          const visible = begun.filter(({ seq, delay, aborts }) => seq + delay < now && !aborts);
          const snapshot = { xmin: open[0]?.seq ?? begun.length + 1, xmax: begun.length + 1 };
          const wanted = visible.filter(({ seq }) => seq > window.highest || window.awaited.includes(seq));
          heard.push(
            ...seqsOf(
              window.take(
                wanted.map(({ seq }) => ({ seq })),
                snapshot,
              ),
            ),
          );
          for (const { seq } of begun) {
            const mayCome = open.some((each) => each.seq === seq);
            if (mayCome) expect(window.position).toBeLessThan(seq);
          }
        }
        const committed = transactions.flatMap(({ aborts }, index) => (aborts ? [] : [index + 1]));
        expect(heard.toSorted((left, right) => left - right)).toEqual(committed);
      }),
    );
  });
});
