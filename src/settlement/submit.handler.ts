import { Inject, Injectable } from '@nestjs/common';
import { remedyPolicy } from '../../config/policies/remedy.js';
import { Payment } from '../customers/payment.entity.js';
import { Reads } from '../database/reads.js';
import type { Unit } from '../database/unit.js';
import type { Delivery, EffectHandler } from '../events/event-registry.js';
import { LegAttempt } from '../claims/leg-attempt.entity.js';
import { Leg } from '../claims/leg.entity.js';
import { applyOutcome, type Outcome } from './outcome.js';
import { PaymentProcessors } from './payment-processors.js';

/** Nobody knows what became of the call; the processor will be asked. */
const unknown: Outcome = { state: 'unknown', externalRef: null, detail: 'The processor did not answer.' };

/** Somebody who was here before may have called it while it was there. */
const switchedOff = (processor: string, delivery: number): Outcome => ({
  state: delivery === 1 ? 'failed' : 'unknown',
  externalRef: null,
  detail: `There is no processor ${processor} any more.`,
});

/** Calls the processor once an attempt is stored. */
@Injectable()
export class SubmitHandler implements EffectHandler<'leg.submitting', Outcome | null> {
  readonly name = 'settlement.submit';
  readonly on = 'leg.submitting';
  readonly kind = 'effect';
  /** Asking and calling, one after the other. */
  readonly timeLimitMs = 2 * remedyPolicy.answerWithinMs;

  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(PaymentProcessors) private readonly processors: PaymentProcessors,
  ) {}

  async call({ payload, attempt: delivery }: Delivery<'leg.submitting'>): Promise<Outcome | null> {
    const manager = this.reads.manager();
    const leg = await manager.findOneByOrFail(Leg, { id: payload.id });
    const attempt = await manager.findOneByOrFail(LegAttempt, { id: payload.attemptId });
    if (attempt.state !== 'submitting') return null;
    const payment =
      leg.paymentId === null ? null : await manager.findOneByOrFail(Payment, { id: leg.paymentId });
    const { kind, amountMinor, currency, processor } = leg;
    if (!this.processors.has(processor)) return switchedOff(processor, delivery);
    const key = attempt.idempotencyKey;
    try {
      // Somebody was here before and may have called. Only an order that never arrived is sent again, under
      // its old key.
      const known = delivery > 1 ? await this.processors.find(processor, key) : null;
      const order = { key, kind, amountMinor, currency, paymentExternalId: payment?.externalId ?? null };
      return known ?? (await this.processors.submit(processor, order));
    } catch {
      return unknown;
    }
  }

  async store(unit: Unit, { payload }: Delivery<'leg.submitting'>, outcome: Outcome | null): Promise<void> {
    if (outcome === null) return;
    const { processor } = await unit.manager.findOneByOrFail(Leg, { id: payload.id });
    const which = { legId: payload.id, attemptId: payload.attemptId };
    await applyOutcome(unit, 'system', which, outcome, this.processors.canBeAsked(processor));
  }
}
