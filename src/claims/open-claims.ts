import { In, Not } from 'typeorm';
import type { Projector } from '../events/event-registry.js';
import { claimNumber } from './claim-number.js';
import { Claim } from './claim.entity.js';
import { finishedClaimStates } from './claim.states.js';
import { ClaimOpen } from './claims.errors.js';

/** Keeps a case from being resolved while one of its claims is open. */
export const openClaimsVeto: Projector<'case.resolving'> = {
  on: 'case.resolving',
  async project(unit, payloads) {
    const open = await unit.manager.find(Claim, {
      where: { caseId: In(payloads.map(({ id }) => id)), state: Not(In([...finishedClaimStates])) },
      select: { id: true, number: true },
      order: { number: 'ASC' },
    });
    if (open.length > 0) throw new ClaimOpen(open.map(({ number }) => claimNumber(number)));
  },
};
