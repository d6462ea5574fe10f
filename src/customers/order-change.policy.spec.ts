import fc from 'fast-check';
import { lineChange, paymentChange, takenMinor } from './order-change.policy.js';
import type { OrderLine } from './order-line.entity.js';
import type { OrderFacts } from './order.schema.js';
import type { Payment } from './payment.entity.js';

const facts = (lineRef: string, paidMinor: number): OrderFacts['lines'][number] => ({
  lineRef, sku: 'MUG', name: 'Mug', quantity: 1, unitPriceMinor: paidMinor, discountMinor: 0, paidMinor, supplier: null, batch: null,
});
const line = (lineRef: string, paidMinor: number, givenMinor: number): OrderLine => ({
  id: `id-${lineRef}`, orderId: 'o', givenMinor, ...facts(lineRef, paidMinor),
});
const payment = (externalId: string, capturedMinor: number, taken: [number, number, number]): Payment => ({
  id: `id-${externalId}`, orderId: 'o', processor: 'manual', externalId, capturedMinor,
  reservedMinor: taken[0], refundedMinor: taken[1], refundedThereMinor: 0, disputedMinor: taken[2],
});

const ref = fc.constantFrom('a', 'b', 'c', 'd');
const amount = fc.integer({ min: 0, max: 100 });
const known = fc.uniqueArray(
  fc.record({ ref, paid: amount, share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { selector: (each) => each.ref },
);
const wanted = fc.uniqueArray(fc.record({ ref, paid: amount }), { selector: (each) => each.ref });

describe('what the shop says of an order that is known', () => {
  it.each<[string, OrderLine[], OrderFacts['lines'], object]>([
    ['a new line', [], [facts('1', 500)], { added: [{ lineRef: '1' }], changed: [], below: [] }],
    ['a dearer line', [line('1', 500, 200)], [facts('1', 600)], { changed: [{ id: 'id-1', paidMinor: 600 }], below: [] }],
    ['a line that costs what was given', [line('1', 500, 200)], [facts('1', 200)], { changed: [{ paidMinor: 200 }], below: [] }],
    ['a line that costs less', [line('1', 500, 200)], [facts('1', 199)], { below: [{ lineRef: '1' }] }],
    ['a line left out', [line('1', 500, 0)], [], { changed: [{ id: 'id-1', quantity: 0, paidMinor: 0 }], below: [] }],
    ['a line left out for which something was given', [line('1', 500, 1)], [], { changed: [], below: [] }],
  ])('is followed with %s', (_, before, now, change) => {
    expect(lineChange(before, now)).toMatchObject(change);
  });

  it('counts what we have reserved and refunded of a payment, not what others took', () => {
    const before = [payment('p', 1_000, [100, 200, 300])];
    const now = (capturedMinor: number) => [{ processor: 'manual', externalId: 'p', capturedMinor }];
    expect(paymentChange(before, now(300)).below).toEqual([]);
    expect(paymentChange(before, now(299)).below).toEqual(before);
    expect(paymentChange(before, [])).toEqual({ added: [], changed: [], below: [] });
    expect(paymentChange([payment('p', 1_000, [0, 0, 0])], []).changed).toMatchObject([{ capturedMinor: 0 }]);
  });

  it('never leaves a line or a payment with less than was given', () => {
    const holds = fc.property(known, wanted, (rows, said) => {
      const lines = rows.map((row) => line(row.ref, row.paid, Math.floor(row.paid * row.share)));
      const linesAfter = applied(lines, lineChange(lines, said.map((each) => facts(each.ref, each.paid))));
      const payments = rows.map((row) => payment(row.ref, row.paid, [Math.floor(row.paid * row.share), 0, 0]));
      const paid = said.map((each) => ({ processor: 'manual', externalId: each.ref, capturedMinor: each.paid }));
      const paymentsAfter = applied(payments, paymentChange(payments, paid));
      return (
        (linesAfter ?? []).every(({ paidMinor, givenMinor }) => givenMinor <= paidMinor) &&
        (paymentsAfter ?? []).every((after) => takenMinor(after) <= after.capturedMinor)
      );
    });
    expect(() => fc.assert(holds)).not.toThrow();
  });
});

/** The rows after the change; null when it must not happen. */
function applied<Row extends { id: string }>(
  rows: readonly Row[],
  { changed, below }: { changed: readonly { id: string }[]; below: readonly unknown[] },
): Row[] | null {
  if (below.length > 0) return null;
  return rows.map((row) => ({ ...row, ...changed.find(({ id }) => id === row.id) }));
}
