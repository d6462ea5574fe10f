import fc from 'fast-check';
import { aCase } from '../../../test/cases/sample-case.js';
import { caseStates, type CaseState, isUnresolved } from '../case.states.js';
import { mergedCase, stateAfterMerge, takenOf, warningsOf, withoutTaken, withoutTexts } from './merged-case.js';

const standing = caseStates.filter((state) => state !== 'merged');

describe('a case that another one was merged into', () => {
  it.each<[CaseState, CaseState, CaseState]>([
    ['new', 'new', 'new'],
    ['open', 'waiting_customer', 'open'],
    ['new', 'snoozed', 'open'],
    ['open', 'closed', 'open'],
    ['waiting_customer', 'waiting_partner', 'waiting_partner'],
    ['snoozed', 'resolved', 'open'],
    ['waiting_partner', 'closed', 'open'],
    ['resolved', 'waiting_customer', 'waiting_customer'],
    ['closed', 'resolved', 'resolved'],
    ['closed', 'new', 'new'],
  ])('that was %s is, when it was %s itself, %s', (from, into, after) => {
    expect(stateAfterMerge(from, into)).toBe(after);
  });

  it('is work as long as either of them was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...standing), fc.constantFrom(...standing), (from, into) => {
        const after = stateAfterMerge(from, into);
        expect(isUnresolved(after)).toBe(isUnresolved(from) || isUnresolved(into));
      }),
    );
  });

  it('is as bad as the worse, and known for as long as the older', () => {
    const from = aCase({
      severity: 2, severityReasons: ['injury'], priority: 'high', score: -0.9, label: 'negative', category: 'delivery',
      tags: ['a', 'b'], receivedAt: 5, complainedAt: 5, heardAt: 9, respondedAt: 7, customerId: 'ana',
    });
    const into = aCase({
      severity: 1, severityReasons: ['late'], score: 0.1, tags: ['b'], receivedAt: 8, heardAt: 20, customerId: 'ana',
    });
    expect(mergedCase(from, into, 30)).toMatchObject({
      severity: 2, severityReasons: ['late', 'injury'], priority: 'high', score: -0.9, label: 'negative',
      category: 'delivery', tags: ['b', 'a'], receivedAt: 5, complainedAt: 5, heardAt: 20, respondedAt: 7,
    });
  });

  it.each([
    ['both wait for the first', {}, {}, { respondedAt: null, awaitedSince: null }],
    ['one was never answered', { respondedAt: 20 }, { receivedAt: 15 }, { respondedAt: 20, awaitedSince: 15, answeredAt: null }],
    ['one waits again', { respondedAt: 20, awaitedSince: 30 }, { respondedAt: 25 }, { respondedAt: 20, awaitedSince: 30, answeredAt: null }],
    ['nobody waits', { respondedAt: 20, awaitedSince: 30, answeredAt: 31 }, { respondedAt: 25 }, { respondedAt: 20, awaitedSince: null }],
  ])('knows what the customer waits for when %s', (_, from, into, exchange) => {
    const customerId = 'ana';
    expect(mergedCase(aCase({ customerId, ...from }), aCase({ customerId, ...into }), 40)).toMatchObject(exchange);
  });

  it('does not count an answer to somebody else', () => {
    const from = aCase({ customerId: 'ana', respondedAt: 7 });
    expect(mergedCase(from, aCase({ customerId: 'bo' }), 9).respondedAt).toBeNull();
  });

  it('takes over what it has not, and gives that back', () => {
    const from = aCase({ customerId: 'ana', assigneeId: 'joe' });
    const into = aCase({ assigneeId: 'eve' });
    const taken = takenOf(from, into);
    const merged = mergedCase(from, into, 9);
    expect([taken, merged.customerId, merged.assigneeId]).toEqual([['customerId'], 'ana', 'eve']);
    expect(withoutTaken(merged, from, taken).customerId).toBeNull();
    expect(withoutTaken({ ...merged, customerId: 'cy' }, from, taken).customerId).toBe('cy');
  });

  it.each([
    [null, null, 'one', ['assigneeId', 'teamId']],
    [null, 'one', 'one', ['assigneeId']],
    [null, 'two', 'one', []],
    ['eve', null, 'one', []],
  ] as const)('of %s in team %s is given nobody who would not see it', (assigneeId, teamId, theirs, taken) => {
    expect(takenOf(aCase({ assigneeId: 'joe', teamId: theirs }), aCase({ assigneeId, teamId }))).toEqual(taken);
  });

  it.each([
    ['ana', null, 'ana', null, []],
    ['ana', '1', null, null, []],
    ['ana', null, 'bo', null, ['other_customer']],
    ['ana', '1', 'ana', '2', ['other_order']],
    ['ana', '1', 'bo', '2', ['other_customer', 'other_order']],
  ] as const)('warns of %s %s and %s %s with %j', (customerId, orderRef, otherCustomer, otherOrder, warnings) => {
    expect(warningsOf({ customerId, orderRef }, { customerId: otherCustomer, orderRef: otherOrder })).toEqual(warnings);
  });
});

describe('a case that texts have left', () => {
  const gone = { severity: 3, score: -0.8, label: 'negative' as const, firstAt: 5, lastAt: 40, complainedAt: 5 };
  const left = { severity: 1, score: 0.2, label: 'neutral' as const, firstAt: 20, lastAt: 30, complainedAt: 20 };
  const whole = aCase({ severity: 3, score: -0.8, label: 'negative', receivedAt: 5, complainedAt: 5, heardAt: 40 });

  it('is what the others say', () => {
    expect(withoutTexts(whole, gone, left)).toMatchObject({
      severity: 1, score: 0.2, label: 'neutral', receivedAt: 20, complainedAt: 20, heardAt: 30,
    });
  });

  it('keeps what staff have said', () => {
    expect(withoutTexts({ ...whole, severity: 2 }, gone, left).severity).toBe(2);
    expect(withoutTexts({ ...whole, priority: 'urgent' }, gone, left).priority).toBe('urgent');
  });

  it('stays as it was when nothing is left to say anything', () => {
    expect(withoutTexts(whole, gone, null)).toEqual(whole);
  });

  it('gets back from a merge what it was', () => {
    const text = fc.record({
      severity: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
      score: fc.double({ min: -1, max: 1, noNaN: true }),
      at: fc.integer({ min: 1, max: 1_000 }),
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const label = 'neutral' as const;
        const of = ({ severity, score, at }: typeof one) =>
          aCase({ severity, score, label, receivedAt: at, complainedAt: at, heardAt: at });
        const said = ({ severity, score, at }: typeof one) => ({ severity, score, label, firstAt: at, lastAt: at, complainedAt: at });
        const back = withoutTexts(mergedCase(of(one), of(other), 2_000), said(one), said(other));
        expect(back).toMatchObject({
          severity: other.severity, score: other.score, receivedAt: other.at, complainedAt: other.at, heardAt: other.at,
        });
      }),
    );
  });
});
