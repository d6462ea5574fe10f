import { assessRisk, type RiskFacts } from './risk.policy.js';

const nothing: RiskFacts = { previousClaims: 0, claimedBefore: [], wholeOrder: false, othersOrder: false };

describe('risk', () => {
  it.each<[Partial<RiskFacts>, string, string[]]>([
    [{}, 'low', []],
    [{ previousClaims: 1 }, 'low', []],
    [{ previousClaims: 2 }, 'elevated', ['previous_claims']],
    [{ claimedBefore: ['MUG'] }, 'elevated', ['claimed_before']],
    [{ wholeOrder: true }, 'elevated', ['whole_order']],
    [{ othersOrder: true }, 'high', ['order_of_another_customer']],
    [{ previousClaims: 5, claimedBefore: ['MUG'], wholeOrder: true }, 'high', ['claimed_before', 'previous_claims', 'whole_order']],
  ])('%j is %s', (facts, level, codes) => {
    const risk = assessRisk({ ...nothing, ...facts });
    expect(risk.level).toBe(level);
    expect(risk.reasons.map(({ code }) => code)).toEqual(codes);
  });

  it('names the facts behind a reason', () => {
    const { reasons } = assessRisk({ ...nothing, previousClaims: 3, claimedBefore: ['MUG', 'LAMP'] });
    expect(reasons.map(({ detail }) => detail)).toEqual([
      'Another claim is already about MUG, LAMP.',
      '3 other claims of this customer in the last 90 days.',
    ]);
  });
});
