import type { FactSource } from '../cases/templates/fact-sources.js';
import { Claim } from './claim.entity.js';
import { claimNumber } from './claim-number.js';
import type { ClaimState } from './claim.states.js';

/** From here on what is given is decided; before, a letter must not promise it. */
const granted: readonly ClaimState[] = ['approved', 'settling', 'settled'];

/** What templates may say about the latest claim of a case. */
export const claimFacts: FactSource = {
  async facts(manager, { id }) {
    const claim = await manager.findOne(Claim, { where: { caseId: id }, order: { id: 'DESC' } });
    if (!claim) return {};
    const amountMinor = (claim.proposal?.legs ?? []).reduce((sum, leg) => sum + leg.amountMinor, 0);
    return {
      'claim.number': claimNumber(claim.number),
      'claim.amount': granted.includes(claim.state) && amountMinor > 0 ? { amountMinor, currency: claim.currency } : null,
    };
  },
};
