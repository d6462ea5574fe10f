import { Inject, Injectable } from '@nestjs/common';
import type { Money } from '../common/money.js';
import { newId } from '../common/ids.js';
import { insertRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import type { Actor } from '../staff/permissions.access.js';
import { Approval, type ApprovalMode } from './approval.entity.js';
import { approvesOwn, limitRole, mayApprove, neededRole } from './approval.policy.js';
import type { Draw } from './ceiling.policy.js';
import { ClaimLine } from './claim-line.entity.js';
import { assertCanBecome, giveUpSettling, moveClaim, visibleClaimForUpdate } from './claim-moves.js';
import { viewClaim } from './claim-views.js';
import type { Claim } from './claim.entity.js';
import type { NewProposal } from './claim.schema.js';
import { type ClaimView, totalOf } from './claim.view.js';
import { OverLimit, SelfApproval } from './claims.errors.js';
import { readGround } from './ground.js';
import type { Leg } from './leg.entity.js';
import { drawsOf } from './legs-asked.js';
import { dropProposal, legsOf, planLegs } from './proposal.js';
import { assertFits, reserve } from './reservations.js';

/** The amount of a claim: who proposes it, and who agrees. */
@Injectable()
export class ProposalsService {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  /** Proposes, or edits what was proposed. Within the requester's own limit it is approved at once. */
  propose(
    actor: Actor,
    ref: string,
    version: number,
    { legs: asked, reason }: NewProposal,
  ): Promise<ClaimView> {
    return this.tx.run(async (unit) => {
      const claim = await visibleClaimForUpdate(unit, actor, ref, version);
      await assertCanBecome(unit, claim, 'proposed');
      const present = await giveUpSettling(unit, actor, claim);
      const dropped = { ...present, ...(await dropProposal(unit, present)) };
      const lines = await unit.manager.findBy(ClaimLine, { claimId: claim.id });
      const ground = await readGround(unit.manager, claim.orderId, lines);
      const draws = drawsOf(asked, claim.currency, ground, lines);
      const legs = await planLegs(unit, claim, draws, ground);
      const money = { amountMinor: totalOf(draws), currency: claim.currency };
      const proposed = await moveClaim(unit, actor, dropped, {
        to: 'proposed',
        kind: 'claim.proposed',
        changes: { proposal: { legs: draws, reason, at: unit.at }, requesterId: actor.id },
        facts: { ...money, legs: draws.map(({ kind, amountMinor }) => ({ kind, amountMinor })) },
        body: reason,
      });
      const next = approvesOwn(actor, money)
        ? await agree(unit, actor, proposed, legs, 'within_limit')
        : await askSomebody(unit, actor, proposed, draws, money);
      return unit.answer(await viewClaim(unit.manager, next), 200);
    });
  }

  /**
   * Somebody other than the requester agrees, within their own limit. Room under the ceiling is held from
   * here on.
   */
  approve(actor: Actor, ref: string, version: number, note: string | undefined): Promise<ClaimView> {
    return this.tx.run(async (unit) => {
      const claim = await visibleClaimForUpdate(unit, actor, ref, version);
      await assertCanBecome(unit, claim, 'approved');
      if (claim.requesterId === actor.id) throw new SelfApproval();
      const legs = await legsOf(unit, claim);
      const money = { amountMinor: totalOf(legs), currency: claim.currency };
      if (!mayApprove(limitRole(actor), money)) throw new OverLimit(neededRole(money));
      const next = await agree(unit, actor, claim, legs, 'second_person', note);
      return unit.answer(await viewClaim(unit.manager, next), 200);
    });
  }
}

/** Nothing is held yet, but what could not be held even now is refused at once. */
async function askSomebody(
  unit: Unit,
  actor: Actor,
  claim: Claim,
  draws: readonly Draw[],
  money: Money,
): Promise<Claim> {
  await assertFits(unit, claim, draws);
  return moveClaim(unit, actor, claim, {
    to: 'awaiting_approval',
    kind: 'claim.approval_requested',
    facts: { ...money, neededRole: neededRole(money) },
  });
}

async function agree(
  unit: Unit,
  actor: Actor,
  claim: Claim,
  legs: readonly Leg[],
  mode: ApprovalMode,
  note?: string,
): Promise<Claim> {
  await reserve(unit, claim, legs);
  const amountMinor = totalOf(legs);
  const approval: Omit<Approval, 'claim' | 'approver'> = {
    id: newId(),
    claimId: claim.id,
    approverId: actor.id,
    mode,
    amountMinor,
    note: note ?? null,
    voidedAt: null,
    createdAt: unit.at,
  };
  await insertRows(unit, Approval, [approval]);
  return moveClaim(unit, actor, claim, {
    to: 'approved',
    kind: 'claim.approved',
    facts: { amountMinor, currency: claim.currency, mode },
    body: note,
  });
}
