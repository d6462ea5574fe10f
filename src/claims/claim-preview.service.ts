import { Inject, Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { remedyPolicy } from '../../config/policies/remedy.js';
import type { Case } from '../cases/case.entity.js';
import { readVisibleCase } from '../cases/find-case.js';
import { Clock } from '../common/clock.js';
import type { OrderLine } from '../customers/order-line.entity.js';
import type { Order } from '../customers/order.entity.js';
import { Reads } from '../database/reads.js';
import type { Actor } from '../staff/permissions.access.js';
import { approvesOwn, limitMinor, limitRole, neededRole } from './approval.policy.js';
import { allocate } from './ceiling.policy.js';
import type { PickedLine } from './claim-lines.policy.js';
import type { PreviewRequest } from './claim.schema.js';
import { finishedClaimStates } from './claim.states.js';
import { totalOf } from './claim.view.js';
import { noSuchCase, orderFor, pickedLines } from './claimed-order.js';
import { paymentLeft, paymentsLeft, readGround } from './ground.js';
import { ledgerOf, processorOf } from './ledger.policy.js';
import { drawsOf } from './legs-asked.js';
import { assessRisk, type RiskFacts } from './risk.policy.js';
import type { PreviewView } from './claim-preview.view.js';

/** Says what a claim and its remedy would mean, and writes nothing. */
@Injectable()
export class ClaimPreviewService {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, body: PreviewRequest): Promise<PreviewView> {
    const manager = this.reads.manager();
    const found = await readVisibleCase(this.reads, actor, body.caseId).catch(noSuchCase);
    const { order, orderLines } = await orderFor(manager, body.orderRef);
    const picked = pickedLines(orderLines, body.lines);
    const ground = await readGround(manager, order.id, picked);
    const draws = drawsOf(body.legs, order.currency, ground, picked);
    const allocation = allocate(draws, paymentsLeft(ground), ground.lines);
    const left = (rooms: readonly { readonly leftMinor: number }[]) =>
      rooms.reduce((sum, { leftMinor }) => sum + leftMinor, 0);
    const payments = ground.payments.map((payment) => ({
      id: payment.id,
      processor: payment.processor,
      capturedMinor: payment.capturedMinor,
      reservedMinor: payment.reservedMinor,
      refundedMinor: payment.refundedMinor,
      disputedMinor: payment.disputedMinor,
      leftMinor: paymentLeft(payment),
    }));
    const lines = ground.orderLines.map(({ lineRef, sku, name, paidMinor, givenMinor }) => ({
      id: lineRef,
      sku,
      name,
      paidMinor,
      givenMinor,
      leftMinor: paidMinor - givenMinor,
    }));
    const money = { amountMinor: totalOf(draws), currency: order.currency };
    const withinOwnLimit = approvesOwn(actor, money);
    const processor = (paymentId: string | null) =>
      ground.payments.find(({ id }) => id === paymentId)?.processor;
    return {
      ...money,
      ceilingMinor: Math.min(left(payments), left(lines)),
      ceiling: { payments, lines },
      overCeiling: allocation.fits ? null : { leg: allocation.leg, maximumMinor: allocation.maximumMinor },
      approval: {
        needed: !withinOwnLimit,
        withinOwnLimit,
        neededRole: withinOwnLimit ? null : neededRole(money),
        ownLimitMinor: limitMinor(limitRole(actor), order.currency),
      },
      risk: assessRisk(await this.factsOf(found, order, orderLines, picked)),
      ledger: ledgerOf(
        draws.map(({ kind, amountMinor, paymentId }) => ({
          kind,
          amountMinor,
          processor: processorOf(kind, processor(paymentId)),
        })),
        order.currency,
      ),
    };
  }

  private async factsOf(
    found: Case,
    order: Order,
    orderLines: readonly OrderLine[],
    picked: readonly PickedLine[],
  ): Promise<RiskFacts> {
    const customerId = order.customerId ?? found.customerId;
    const since = this.clock.now() - remedyPolicy.risk.lookBackMs;
    // A preview names no claim. What is open in its case is what it is for, and no claim on top of that.
    const another = sql`NOT (claim."caseId" = ${found.id} AND claim.state NOT IN (${join([...finishedClaimStates])}))`;
    const previous = await this.reads.one<{ n: number }>(sql`SELECT count(*) AS n FROM claim
      WHERE "customerId" = ${customerId} AND "createdAt" >= ${since} AND ${another}`);
    const before = await this.reads.all<{
      sku: string;
    }>(sql`SELECT DISTINCT claim_line.sku AS sku FROM claim_line
      JOIN claim ON claim.id = claim_line."claimId"
      WHERE claim_line."orderLineId" IN (${join(picked.map(({ orderLineId }) => orderLineId))})
        AND claim.state NOT IN ('rejected', 'withdrawn') AND ${another} ORDER BY sku`);
    const units = (parts: readonly { readonly quantity: number }[]) =>
      parts.reduce((sum, { quantity }) => sum + quantity, 0);
    return {
      previousClaims: Number(previous?.n ?? 0),
      claimedBefore: before.map(({ sku }) => sku),
      wholeOrder: units(orderLines) > 1 && units(picked) === units(orderLines),
      othersOrder:
        order.customerId !== null && found.customerId !== null && order.customerId !== found.customerId,
    };
  }
}
