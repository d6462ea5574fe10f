import { Inject, Injectable } from '@nestjs/common';
import { ValidationFailed } from '../common/domain-error.js';
import { iso } from '../common/schemas.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import type { Actor } from '../staff/permissions.access.js';
import { assertCanBecome, giveUpSettling, moveClaim, type Step, visibleClaimForUpdate } from './claim-moves.js';
import { viewClaim } from './claim-views.js';
import type { Claim } from './claim.entity.js';
import type { EvidenceRequest, Rejection } from './claim.schema.js';
import type { ClaimView } from './claim.view.js';
import { dropProposal } from './proposal.js';

/** What people decide about a claim, apart from its amount. */
@Injectable()
export class DecisionsService {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  assess(actor: Actor, ref: string, version: number): Promise<ClaimView> {
    return this.decide(actor, ref, version, () => ({
      to: 'assessing',
      kind: 'claim.assessed',
      changes: { evidence: null },
    }));
  }

  requestEvidence(
    actor: Actor,
    ref: string,
    version: number,
    { what, dueAt }: EvidenceRequest,
  ): Promise<ClaimView> {
    return this.decide(actor, ref, version, (unit) => {
      if (dueAt <= unit.at) {
        throw new ValidationFailed([
          { pointer: '/dueAt', code: 'past', detail: 'Leave some time: this has passed.' },
        ]);
      }
      return {
        to: 'awaiting_evidence',
        kind: 'claim.evidence_requested',
        changes: { evidence: { what, dueAt } },
        facts: { dueAt: iso(dueAt) },
        body: what,
      };
    });
  }

  reject(
    actor: Actor,
    ref: string,
    version: number,
    { clause, reason, appealRoute }: Rejection,
  ): Promise<ClaimView> {
    return this.decide(actor, ref, version, () => ({
      to: 'rejected',
      kind: 'claim.rejected',
      changes: { rejection: { clause, reason, appealRoute } },
      facts: { clause },
      body: reason,
    }));
  }

  withdraw(actor: Actor, ref: string, version: number, reason: string): Promise<ClaimView> {
    return this.decide(actor, ref, version, () => ({
      to: 'withdrawn',
      kind: 'claim.withdrawn',
      changes: { withdrawalReason: reason },
      body: reason,
    }));
  }

  appeal(actor: Actor, ref: string, version: number, reason: string): Promise<ClaimView> {
    return this.decide(actor, ref, version, () => ({
      to: 'appealed',
      kind: 'claim.appealed',
      changes: { appealReason: reason },
      body: reason,
    }));
  }

  private decide(
    actor: Actor,
    ref: string,
    version: number,
    stepOf: (unit: Unit) => Step,
  ): Promise<ClaimView> {
    return this.tx.run(async (unit) => {
      const claim = await visibleClaimForUpdate(unit, actor, ref, version);
      const step = stepOf(unit);
      await assertCanBecome(unit, claim, step.to);
      const present = await giveUpSettling(unit, actor, claim);
      // A claim that ends without being paid gives back what was held for it.
      const ends = step.to === 'rejected' || step.to === 'withdrawn';
      const changes: Partial<Claim> = ends ? await dropProposal(unit, present) : {};
      const next = await moveClaim(unit, actor, present, {
        ...step,
        changes: { ...step.changes, ...changes },
      });
      return unit.answer(await viewClaim(unit.manager, next), 200);
    });
  }
}
