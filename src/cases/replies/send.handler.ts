import { Inject, Injectable } from '@nestjs/common';
import { replyPolicy } from '../../../config/policies/replies.js';
import { type Log, LOG } from '../../common/log.js';
import { Reads } from '../../database/reads.js';
import type { Unit } from '../../database/unit.js';
import type { Delivery, EffectHandler } from '../../events/event-registry.js';
import { Reply } from './reply.entity.js';
import { settleReply } from './settle-reply.js';
import type { SendOutcome } from './ways/way.js';
import { Ways } from './ways/ways.js';

const unanswered: SendOutcome = {
  state: 'unknown',
  detail: 'Redress stopped while it was being sent. It may have arrived: look before you send it again.',
};

/** Hands a reply over, once its key is stored. */
@Injectable()
export class SendReplyHandler implements EffectHandler<'reply.sending', SendOutcome | null> {
  readonly name = 'cases.replies.send';
  readonly on = 'reply.sending';
  readonly kind = 'effect';
  readonly timeLimitMs = 2 * replyPolicy.answerWithinMs;

  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Ways) private readonly ways: Ways,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async call({ payload, attempt }: Delivery<'reply.sending'>): Promise<SendOutcome | null> {
    const reply = await this.reads.manager().findOneBy(Reply, { id: payload.id });
    if (reply?.state !== 'sending' || reply.attempts !== payload.attempt) return null;
    const way = this.ways.of(reply.channel);
    // Somebody was here before and may have handed it over.
    if (attempt > 1 && !way.repeatable) return unanswered;
    try {
      return await way.send(reply);
    } catch (error) {
      this.log.error({ err: error, replyId: reply.id }, 'a reply could not be sent');
      return { state: 'unknown', detail: 'Sending it failed on our side; the log of the server says why.' };
    }
  }

  async store(unit: Unit, { payload }: Delivery<'reply.sending'>, outcome: SendOutcome | null): Promise<void> {
    if (outcome === null) return;
    const reply = await unit.findForUpdate(Reply, { id: payload.id });
    if (reply?.state !== 'sending' || reply.attempts !== payload.attempt) return;
    if (outcome.state === 'sent') {
      await settleReply(unit, 'system', reply, { ...outcome, sentAt: unit.at, detail: null });
      return;
    }
    const { state, detail } = outcome;
    const waitMs = replyPolicy.retryAfterMs[reply.attempts - 1];
    if (state !== 'deferred') {
      await settleReply(unit, 'system', reply, { state, detail });
    } else if (waitMs === undefined) {
      await settleReply(unit, 'system', reply, { state: outcome.perhaps ? 'unknown' : 'failed', detail });
    } else {
      const sendAt = unit.at + waitMs;
      await settleReply(unit, 'system', reply, { state: 'queued', sendAt, detail });
      unit.emit('reply.queued', { id: reply.id, attempt: reply.attempts }, sendAt);
    }
  }
}
