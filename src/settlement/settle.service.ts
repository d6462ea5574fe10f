import { Inject, Injectable } from '@nestjs/common';
import { IllegalMove } from '../common/state-table.js';
import { Tx } from '../database/tx.js';
import type { Actor } from '../staff/permissions.access.js';
import { moveClaim, visibleClaimForUpdate } from '../claims/claim-moves.js';
import { viewClaim } from '../claims/claim-views.js';
import { nextMoves } from '../claims/claim.states.js';
import { type ClaimView, haveAllFailed } from '../claims/claim.view.js';
import { legsOf } from '../claims/proposal.js';
import { startAttempt } from './attempts.js';

/** Sends an approved claim on its way. */
@Injectable()
export class SettleService {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  settle(actor: Actor, ref: string, version: number): Promise<ClaimView> {
    return this.tx.run(async (unit) => {
      const claim = await visibleClaimForUpdate(unit, actor, ref, version);
      const legs = await legsOf(unit, claim);
      // A settled claim goes back to settling by itself, when a leg is taken back; nobody may send it twice.
      if (claim.state !== 'approved') {
        throw new IllegalMove('claim', claim.state, 'settling', nextMoves(claim.state, haveAllFailed(legs)));
      }
      for (const leg of legs) await startAttempt(unit, leg, actor.id);
      const next = await moveClaim(unit, actor, claim, {
        to: 'settling',
        kind: 'claim.settling',
        facts: { legs: legs.length },
      });
      return unit.answer(await viewClaim(unit.manager, next), 200);
    });
  }
}
