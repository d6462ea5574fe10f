import fc from 'fast-check';
import { legKinds } from './ceiling.policy.js';
import { ledgerOf, processorOf } from './ledger.policy.js';

describe('the books', () => {
  it.each([
    ['refund', 'fake', 'fake'],
    ['refund', 'manual', 'manual'],
    ['store_credit', 'fake', 'store_credit'],
    ['replacement', 'fake', 'manual'],
    ['repair', undefined, 'manual'],
    ['goodwill', undefined, 'manual'],
  ] as const)('a %s of a payment with %s is carried out by %s', (kind, payment, processor) => {
    expect(processorOf(kind, payment)).toBe(processor);
  });

  it('gather what one account bears', () => {
    const legs = [
      { kind: 'refund', amountMinor: 500, processor: 'fake' },
      { kind: 'refund', amountMinor: 200, processor: 'manual' },
      { kind: 'goodwill', amountMinor: 100, processor: 'manual' },
    ] as const;
    expect(ledgerOf(legs, 'EUR')).toEqual([
      { account: 'refunds', amountMinor: 700, currency: 'EUR' },
      { account: 'paid_by_fake', amountMinor: -500, currency: 'EUR' },
      { account: 'paid_by_manual', amountMinor: -300, currency: 'EUR' },
      { account: 'goodwill', amountMinor: 100, currency: 'EUR' },
    ]);
  });

  it('always balance', () => {
    const leg = fc.record({
      kind: fc.constantFrom(...legKinds), amountMinor: fc.integer({ min: 1 }), processor: fc.constantFrom('fake', 'manual'),
    });
    fc.assert(
      fc.property(fc.array(leg), (legs) => {
        expect(ledgerOf(legs, 'EUR').reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
      }),
    );
  });
});
