import { isNewer, takenByOthers } from './latest-news.policy.js';

const dispute = (saidAt: number, amountMinor: number, isOver = false) => ({ saidAt, facts: { amountMinor, isOver } });
const fact = (kind: 'refund' | 'dispute', facts: object) => ({ kind, facts: facts as { amountMinor: number; isOver: boolean } });

describe('the latest of what others say', () => {
  it.each([
    ['later', dispute(2, 10), dispute(1, 20), true],
    ['earlier', dispute(1, 20), dispute(2, 10), false],
    ['the same', dispute(1, 20), dispute(1, 20), false],
    ['the end, at one moment', dispute(1, 0, true), dispute(1, 20), true],
    ['before the end, at one moment', dispute(1, 20), dispute(1, 0, true), false],
  ])('is what is %s', (_, told, known, wanted) => expect(isNewer(told, known)).toBe(wanted));

  it('is one of two of one moment, whichever comes first', () => {
    const [one, other] = [dispute(1, 10), dispute(1, 20)];
    expect(isNewer(one, other)).not.toBe(isNewer(other, one));
  });
});

describe('what others have taken of a payment', () => {
  it('counts refunds once, told one by one and all together', () => {
    const parts = [fact('refund', { amountMinor: 300, counts: 'part' }), fact('refund', { amountMinor: 200, counts: 'part' })];
    expect(takenByOthers(parts).refundedThereMinor).toBe(500);
    expect(takenByOthers([...parts, fact('refund', { amountMinor: 500, counts: 'total' })]).refundedThereMinor).toBe(500);
    expect(takenByOthers([...parts, fact('refund', { amountMinor: 700, counts: 'total' })]).refundedThereMinor).toBe(700);
  });

  it('adds up disputes', () => {
    const disputes = [fact('dispute', { amountMinor: 300, isOver: true }), fact('dispute', { amountMinor: 200, isOver: false })];
    expect(takenByOthers(disputes)).toEqual({ refundedThereMinor: 0, disputedMinor: 500 });
    expect(takenByOthers([])).toEqual({ refundedThereMinor: 0, disputedMinor: 0 });
  });
});
