import { remedyPolicy } from '../../config/policies/remedy.js';

/** What is known about a claim and its customer. */
export interface RiskFacts {
  /** Other claims of the same customer within the look-back, without those that are open in this case. */
  readonly previousClaims: number;
  /** Products of this claim that another claim, neither rejected nor withdrawn, is about too. */
  readonly claimedBefore: readonly string[];
  /** All of an order of several units is claimed. */
  readonly wholeOrder: boolean;
  /** The order belongs to somebody else than the case. */
  readonly othersOrder: boolean;
}

export const riskLevels = ['low', 'elevated', 'high'] as const;
export interface Risk {
  readonly level: (typeof riskLevels)[number];
  readonly reasons: readonly { readonly code: string; readonly detail: string }[];
}

/** Says what to look at before agreeing, from stored facts alone. It decides nothing. */
export function assessRisk(facts: RiskFacts): Risk {
  const days = remedyPolicy.risk.lookBackMs / (24 * 60 * 60 * 1000);
  const reasons = [
    facts.othersOrder && {
      code: 'order_of_another_customer',
      detail: 'The order belongs to another customer than the case.',
    },
    facts.claimedBefore.length > 0 && {
      code: 'claimed_before',
      detail: `Another claim is already about ${facts.claimedBefore.join(', ')}.`,
    },
    facts.previousClaims >= remedyPolicy.risk.previousClaims && {
      code: 'previous_claims',
      detail: `${facts.previousClaims} other claims of this customer in the last ${days} days.`,
    },
    facts.wholeOrder && { code: 'whole_order', detail: 'Everything in the order is claimed.' },
  ].filter((reason) => reason !== false);
  const level = facts.othersOrder || reasons.length >= 3 ? 'high' : reasons.length > 0 ? 'elevated' : 'low';
  return { level, reasons };
}
