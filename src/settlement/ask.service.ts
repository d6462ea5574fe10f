import { Inject, Injectable } from '@nestjs/common';
import { IllegalMove } from '../common/state-table.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import type { AuditActor } from '../staff/audit.js';
import { legMoves, type LegState } from '../claims/leg.states.js';
import { applyOutcome, type Outcome } from './outcome.js';
import { PaymentProcessors } from './payment-processors.js';
import type { ProcessorAnswer } from './processors/payment-processor.js';
import { ProcessorSilent } from './settlement.errors.js';
import { heldLeg, steadyLeg } from './settlements.service.js';

/** There is something to ask: it is undecided, or it may have been taken back. */
const worthAsking: readonly LegState[] = ['pending', 'unknown', 'succeeded'];

/** Learns what became of a leg by asking its processor, never by calling again. */
@Injectable()
export class AskService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(PaymentProcessors) private readonly processors: PaymentProcessors,
  ) {}

  async ask(actor: AuditActor, id: string) {
    const leg = await steadyLeg(this.reads.manager(), id);
    // The attempt that this state is about: another one may begin meanwhile, and has to be asked about by itself.
    const attempt = leg.attempts.at(-1);
    if (!attempt || !worthAsking.includes(leg.state))
      throw new IllegalMove('leg', leg.state, 'succeeded', legMoves[leg.state]);
    const answer = await this.processors.find(leg.processor, attempt.idempotencyKey).catch(() => {
      throw new ProcessorSilent(leg.processor);
    });
    return this.tx.run(async (unit) => {
      const outcome = outcomeOf(leg.state, answer);
      const which = { legId: id, attemptId: attempt.id };
      await applyOutcome(unit, actor, which, outcome, this.processors.canBeAsked(leg.processor));
      return unit.answer(await heldLeg(unit, id), 200);
    });
  }
}

/** An order that never arrived has failed, and may be tried again under a new key. */
function outcomeOf(state: LegState, answer: ProcessorAnswer | null): Outcome {
  if (answer) return answer;
  if (state === 'unknown')
    return { state: 'failed', externalRef: null, detail: 'The processor never received it.' };
  return { state: 'pending', externalRef: null, detail: null };
}
