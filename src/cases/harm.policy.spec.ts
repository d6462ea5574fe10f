import fc from 'fast-check';
import { harmPolicy } from '../../config/policies/harm.js';
import { aCase } from '../../test/cases/sample-case.js';
import { harmFactors, harmOf, rankOf, reasonsOf, withText } from './harm.policy.js';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.parse('2026-03-02T10:00:00Z');
const facts = { texts: 1, mean: 0, slope: 0, reach: 0, value: 0 };
const rank = (over: Parameters<typeof aCase>[0], deadline = now) => rankOf(aCase(over), deadline, harmPolicy);

const weighed = fc.record({
  severity: fc.constantFrom(0, 1, 2, 3) as fc.Arbitrary<0 | 1 | 2 | 3>,
  score: fc.double({ min: -1, max: 1, noNaN: true }),
  severityReasons: fc.subarray(['vulnerable_person', 'self_harm', 'legal_threat']),
  harm: fc.option(
    fc.record({
      texts: fc.constant(2),
      mean: fc.constant(0),
      slope: fc.double({ min: -2, max: 2, noNaN: true }),
      reach: fc.nat(1_000_000),
      value: fc.nat(10_000),
    }),
  ),
});
const deadlines = fc.integer({ min: now - 90 * day, max: now + 90 * day });

describe('the harm of waiting', () => {
  it.each([
    ['is due sooner', {}, now + hour],
    ['is not severe', { severity: 0 as const }, now],
    ['is less severe', { severity: 1 as const }, now],
    ['is said calmly', { severity: 2 as const, score: 0 }, now],
    ['goes on as before', { severity: 2 as const, score: -1, harm: facts }, now],
    ['is said to nobody', { severity: 2 as const, score: -1, harm: { ...facts, slope: -0.5 } }, now],
    ['is about little money', { severity: 2 as const, score: -1, harm: { ...facts, slope: -0.5, reach: 20_000 } }, now],
    [
      'is of somebody who can help themselves',
      { severity: 2 as const, score: -1, harm: { ...facts, slope: -0.5, reach: 20_000, value: 400 } },
      now,
    ],
  ])('puts behind the next one what %s', (_, over, deadline) => {
    const worst = {
      severity: 2 as const,
      score: -1,
      severityReasons: ['vulnerable_person'],
      harm: { ...facts, slope: -0.5, reach: 20_000, value: 400 },
    };
    expect(rank(worst)).toBeLessThan(rank(over, deadline));
  });

  it('takes happiness, and a mood that rises, for nothing special', () => {
    expect(rank({ score: 1, harm: { ...facts, slope: 1 } })).toBe(rank({}));
  });

  it('brings danger forward by a week', () => {
    expect(now - rank({ severity: 3 })).toBe(7 * day);
  });

  it('ranks as the harm is, at whatever moment', () => {
    fc.assert(
      fc.property(weighed, weighed, deadlines, deadlines, fc.nat(60), (one, other, due, otherDue, days) => {
        const harms = (at: number) =>
          harmOf(aCase(one), due, at, harmPolicy) - harmOf(aCase(other), otherDue, at, harmPolicy);
        const ranks = rankOf(aCase(other), otherDue, harmPolicy) - rankOf(aCase(one), due, harmPolicy);
        for (const at of [now, now + days * day]) expect(Math.sign(harms(at))).toBe(Math.sign(ranks));
      }),
    );
  });

  it('doubles in a day, and is the product of its factors and the risk of the deadline', () => {
    fc.assert(
      fc.property(weighed, deadlines, (subject, due) => {
        const reasons = reasonsOf(aCase(subject), 'due', harmPolicy);
        expect(reasons.map(({ factor }) => factor)).toEqual(harmFactors);
        const product = reasons.reduce((times, { value }) => times * value, 1);
        const harm = harmOf(aCase(subject), due, now, harmPolicy);
        expect(harm / (product * 2 ** ((now - due) / day))).toBeCloseTo(1, 5);
        expect(harmOf(aCase(subject), due, now + day, harmPolicy) / harm).toBeCloseTo(2, 9);
        for (const { value, forwardMs } of reasons) expect([value >= 1, forwardMs >= 0]).toEqual([true, true]);
      }),
    );
  });

  it('says of each factor what it is taken from', () => {
    const subject = aCase({
      severity: 2,
      score: -0.5,
      severityReasons: ['self_harm', 'vulnerable_person'],
      harm: { ...facts, reach: 150_000, value: 30 },
    });
    expect(reasonsOf(subject, 'near', harmPolicy).map(({ factor, code, value }) => [factor, code, value])).toEqual([
      ['deadline', 'near', 1],
      ['severity', 'severity_2', 3],
      ['sentiment', 'unhappy', 1.4 ** 0.5],
      ['reach', 'followers', 4],
      ['vulnerability', 'self_harm', 8],
      ['value', 'order', 1],
    ]);
  });
});

describe('the facts of a case', () => {
  const text = (score: number, reach: number | null = null, orderValue: number | null = null) => ({ score, reach, orderValue });

  it('are the slope of the mood, and the most reach and value that were heard of', () => {
    const first = withText(null, text(0.2, 10));
    expect(first).toEqual({ texts: 1, mean: 0.2, slope: 0, reach: 10, value: 0 });
    const second = withText(first, text(-0.6, null, 300));
    expect(second).toMatchObject({ texts: 2, slope: -0.8, reach: 10, value: 300 });
    expect(second.mean).toBeCloseTo(-0.2);
    expect(withText(second, text(0)).slope).toBeCloseTo(0.2);
  });

  it('are the same mean whatever the order of the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }), (scores) => {
        const mean = (all: readonly number[]) =>
          all.reduce((harm, score) => withText(harm, text(score)), withText(null, text(0))).mean;
        expect(mean(scores)).toBeCloseTo(mean(scores.toReversed()));
      }),
    );
  });
});
