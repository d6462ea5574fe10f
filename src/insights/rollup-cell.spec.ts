import fc from 'fast-check';
import { type Cell, cellOf, mergeCells, quarterOf } from './rollup-cell.js';

const heard = fc.record({
  occurredAt: fc.integer({ min: -4_000_000_000, max: 4_000_000_000 }),
  source: fc.constantFrom('webhook', 'mastodon'),
  brands: fc.subarray(['Acme', 'Bolt']),
  label: fc.constantFrom('negative' as const, 'neutral' as const, 'positive' as const),
  topic: fc.constantFrom('damaged', 'late'),
  product: fc.constantFrom(null, 'SKU-1'),
});
const total = (cells: readonly Cell[]) => cells.reduce((sum, { count }) => sum + count, 0);

describe('rollup cells', () => {
  it.each([
    [0, 0],
    [899_999, 0],
    [900_000, 900_000],
    [-1, -900_000],
  ])('%d falls into the quarter hour %d', (at, quarter) => expect(quarterOf(at)).toBe(quarter));

  it('count each thing heard in one cell, however many brands it names', () => {
    fc.assert(
      fc.property(fc.array(heard), (all) => {
        expect(total(mergeCells(all.map((each) => cellOf(each, 1))))).toBe(all.length);
      }),
    );
  });

  it('leave nothing of what is taken back', () => {
    fc.assert(
      fc.property(fc.array(heard), (all) => {
        expect(
          mergeCells([...all.map((each) => cellOf(each, 1)), ...all.map((each) => cellOf(each, -1))]),
        ).toEqual([]);
      }),
    );
  });

  it('come in one order, whoever brings them', () => {
    fc.assert(
      fc.property(fc.array(heard), (all) => {
        const cells = all.map((each) => cellOf(each, 1));
        expect(mergeCells(cells.toReversed())).toEqual(mergeCells(cells));
      }),
    );
  });
});
