import fc from 'fast-check';
import { allocate, type Draw, legKinds, type LineRoom } from './ceiling.policy.js';

const line = (id: string, leftMinor: number, claimedMinor = leftMinor): LineRoom => ({ id, leftMinor, claimedMinor });
const draw = (kind: Draw['kind'], amountMinor: number, lineIds: string[], paymentId: string | null = null): Draw => ({
  kind, amountMinor, lineIds, paymentId,
});

describe('the ceiling', () => {
  it.each<[string, Draw[], number, LineRoom[], unknown]>([
    ['a refund takes payment and line', [draw('refund', 600, ['a'], 'p')], 1_000, [line('a', 700)], { fits: true }],
    ['a refund stops at the payment', [draw('refund', 600, ['a'], 'p')], 500, [line('a', 700)], { fits: false, leg: 0, maximumMinor: 500 }],
    ['a refund stops at the lines', [draw('refund', 800, ['a'], 'p')], 1_000, [line('a', 700)], { fits: false, leg: 0, maximumMinor: 700 }],
    ['a replacement needs no payment', [draw('replacement', 700, ['a'])], 0, [line('a', 700)], { fits: true }],
    ['a replacement stops at the line', [draw('replacement', 701, ['a'])], 0, [line('a', 700)], { fits: false, leg: 0, maximumMinor: 700 }],
    ['goodwill takes neither', [draw('goodwill', 9_999, ['a'])], 0, [line('a', 0)], { fits: true }],
    [
      'the second leg has what the first one left',
      [draw('refund', 600, ['a'], 'p'), draw('repair', 200, ['a'])], 1_000, [line('a', 700)], { fits: false, leg: 1, maximumMinor: 100 },
    ],
    [
      'two refunds share one payment',
      [draw('refund', 600, ['a'], 'p'), draw('refund', 600, ['b'], 'p')], 1_000, [line('a', 700), line('b', 700)],
      { fits: false, leg: 1, maximumMinor: 400 },
    ],
  ])('%s', (_, draws, paymentLeft, lines, expected) => {
    expect(allocate(draws, new Map([['p', paymentLeft]]), lines)).toMatchObject(expected as object);
  });

  it('spreads a leg over its lines in proportion to what is claimed', () => {
    const allocation = allocate([draw('refund', 100, ['a', 'b', 'c'], 'p')], new Map([['p', 100]]), [
      line('a', 500, 100), line('b', 500, 100), line('c', 500, 100),
    ]);
    expect(allocation).toEqual({
      fits: true,
      shares: [[{ lineId: 'a', amountMinor: 34 }, { lineId: 'b', amountMinor: 33 }, { lineId: 'c', amountMinor: 33 }]],
    });
  });

  it('moves to the other lines what one line cannot bear', () => {
    const allocation = allocate([draw('repair', 90, ['a', 'b'])], new Map(), [line('a', 10, 100), line('b', 100, 100)]);
    expect(allocation).toMatchObject({ shares: [[{ lineId: 'a', amountMinor: 10 }, { lineId: 'b', amountMinor: 80 }]] });
  });

  it('always adds up, never exceeds a room, and refuses only what cannot fit', () => {
    const rooms = fc.array(
      fc.record({ leftMinor: fc.integer({ min: 0, max: 5_000 }), claimedMinor: fc.integer({ min: 0, max: 5_000 }) }),
      { minLength: 1, maxLength: 6 },
    );
    const drawn = fc.record({
      kind: fc.constantFrom(...legKinds),
      amountMinor: fc.integer({ min: 1, max: 12_000 }),
      which: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(rooms, fc.array(drawn, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 15_000 }), (given, asked, paid) => {
        const lines = given.map((room, index) => ({ ...room, id: `l${index}` }));
        const draws = asked.map(({ kind, amountMinor, which }) => ({
          kind, amountMinor, paymentId: kind === 'refund' ? 'p' : null,
          lineIds: lines.filter((_, index) => which[index]).map(({ id }) => id),
        }));
        const allocation = allocate(draws, new Map([['p', paid]]), lines);
        if (!allocation.fits) {
          const refused = draws[allocation.leg];
          expect(allocation.maximumMinor).toBeGreaterThanOrEqual(0);
          expect(refused?.amountMinor).toBeGreaterThan(allocation.maximumMinor);
          // The leg would have fitted at the maximum that was named.
          if (allocation.maximumMinor > 0) {
            const smaller = draws.slice(0, allocation.leg + 1).map((part, index) =>
              index === allocation.leg ? { ...part, amountMinor: allocation.maximumMinor } : part,
            );
            expect(allocate(smaller, new Map([['p', paid]]), lines).fits).toBe(true);
          }
          return;
        }
        const onLine = new Map<string, number>();
        allocation.shares.forEach((shares, index) => {
          const leg = draws[index];
          const sum = shares.reduce((total, { amountMinor }) => total + amountMinor, 0);
          expect(sum).toBe(leg?.kind === 'goodwill' ? 0 : leg?.amountMinor);
          for (const { lineId, amountMinor } of shares) {
            expect(leg?.lineIds).toContain(lineId);
            expect(amountMinor).toBeGreaterThan(0);
            onLine.set(lineId, (onLine.get(lineId) ?? 0) + amountMinor);
          }
        });
        for (const { id, leftMinor } of lines) expect(onLine.get(id) ?? 0).toBeLessThanOrEqual(leftMinor);
        const refunds = draws.filter(({ kind }) => kind === 'refund').reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        expect(refunds).toBeLessThanOrEqual(paid);
      }),
      { numRuns: 500 },
    );
  });
});
