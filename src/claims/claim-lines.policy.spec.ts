import fc from 'fast-check';
import { pickLines } from './claim-lines.policy.js';

const bought = [
  { id: 'l1', sku: 'MUG', name: 'Mug', quantity: 2 },
  { id: 'l2', sku: 'LAMP', name: 'Lamp', quantity: 1 },
  { id: 'l3', sku: 'MUG', name: 'Mug', quantity: 1 },
];
const asked = (sku: string, quantity: number, reason = 'damaged') => ({ sku, quantity, reason });

describe('picking the lines of a claim', () => {
  it('takes a product from every line it stands on', () => {
    expect(pickLines(bought, [asked('MUG', 3)])).toMatchObject({
      ok: true, lines: [{ orderLineId: 'l1', quantity: 2 }, { orderLineId: 'l3', quantity: 1 }],
    });
  });

  it('takes one product for two reasons', () => {
    expect(pickLines(bought, [asked('MUG', 1), asked('MUG', 2, 'late')])).toMatchObject({
      ok: true,
      lines: [
        { orderLineId: 'l1', quantity: 1, reason: 'damaged' },
        { orderLineId: 'l1', quantity: 1, reason: 'late' },
        { orderLineId: 'l3', quantity: 1, reason: 'late' },
      ],
    });
  });

  it.each([
    ['more than was bought', [asked('LAMP', 2)], { index: 0, bought: 1 }],
    ['more than was bought, in two parts', [asked('MUG', 2), asked('MUG', 2)], { index: 1, bought: 3 }],
    ['what was not bought', [asked('LAMP', 1), asked('SOFA', 1)], { index: 1, bought: 0 }],
  ])('refuses %s', (_, lines, expected) => {
    expect(pickLines(bought, lines)).toEqual({ ok: false, ...expected });
  });

  it('never takes more of a line than was bought, and exactly what is asked', () => {
    const parts = fc.array(fc.record({ sku: fc.constantFrom('MUG', 'LAMP'), quantity: fc.integer({ min: 1, max: 4 }) }));
    fc.assert(
      fc.property(parts, (lines) => {
        const picking = pickLines(bought, lines.map((part) => ({ ...part, reason: 'other' })));
        const total = (sku: string) => lines.reduce((sum, part) => sum + (part.sku === sku ? part.quantity : 0), 0);
        expect(picking.ok).toBe(total('MUG') <= 3 && total('LAMP') <= 1);
        if (!picking.ok) return;
        for (const { id, quantity } of bought) {
          const taken = picking.lines.filter(({ orderLineId }) => orderLineId === id);
          expect(taken.reduce((sum, line) => sum + line.quantity, 0)).toBeLessThanOrEqual(quantity);
        }
        expect(picking.lines.reduce((sum, line) => sum + line.quantity, 0)).toBe(total('MUG') + total('LAMP'));
      }),
    );
  });
});
