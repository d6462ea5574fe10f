import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { Counters } from '../common/counters.js';
import { crashPoint } from '../common/crash-point.js';
import { DomainError, NotFound } from '../common/domain-error.js';
import { storableText } from '../common/storable-text.js';
import { Tx } from '../database/tx.js';
import { ActiveEndpoints } from './active-endpoints.js';
import { type Delivered, type Delivery, deliveryBatch } from './delivery-batch.js';
import { draftFrom } from './draft.js';
import type { ComplaintMapper } from './mapping/complaint-mapper.js';
import { DeliveryRejected, notJson, notMappable } from './rejection.js';
import { isSignedByStandard, type StandardHeaders, whyRefused } from './signatures/standard.signature.js';

export interface Accepted {
  readonly complaintId: string | null;
  readonly duplicate: boolean;
  readonly accepted: readonly { readonly kind: 'complaint'; readonly id: string }[];
}

/** One answer, whatever was wrong: it must not help anybody to guess. */
class NotSigned extends DomainError {
  constructor() {
    super(401, 'hook.not_signed', 'The delivery is not signed with the secret of this endpoint, or not now.');
  }
}

class Encoded extends DomainError {
  constructor() {
    super(415, 'body.encoded', 'Send the body as it is, without a Content-Encoding.');
  }
}

/** Takes what other systems push. Its promises settle after COMMIT. */
@Injectable()
export class HookReceiver {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ActiveEndpoints) private readonly endpoints: ActiveEndpoints,
    @Inject(Counters) private readonly counters: Counters,
  ) {}

  /** Nothing of the body is looked at before its signature is known to be right. */
  async receive(key: string, headers: StandardHeaders, body: Buffer, encoding: string | undefined): Promise<Accepted> {
    const endpoint = await this.endpoints.find(key);
    if (endpoint === null) throw new NotFound('webhook endpoint');
    const now = this.clock.now();
    if (!isSignedByStandard(headers, body, endpoint.keysAt(now), now)) {
      this.counters.add('signature_refused', whyRefused(headers, now));
      throw new NotSigned();
    }
    if (encoding !== undefined && encoding !== 'identity') throw new Encoded();
    const text = body.toString('utf8');
    const delivery = { endpointId: endpoint.id, deliveryId: String(headers.id), body: storableText(text) };
    const delivered = await this.tx.batch(deliveryBatch, { ...delivery, ...outcomeOf(text, endpoint.mapper) });
    crashPoint('intake.committed_not_answered');
    return answerOf(delivered);
  }
}

function outcomeOf(text: string, mapper: ComplaintMapper): Pick<Delivery, 'draft' | 'rejection'> {
  let payload: unknown;
  try {
    payload = JSON.parse(text);
  } catch (error) {
    return { draft: null, rejection: notJson(storableText((error as Error).message)) };
  }
  const { complaint, errors } = mapper.map(payload);
  return complaint ? { draft: draftFrom(complaint), rejection: null } : { draft: null, rejection: notMappable(errors) };
}

function answerOf({ complaintId, duplicate, rejection }: Delivered): Accepted {
  if (rejection) throw new DeliveryRejected(rejection);
  return { complaintId, duplicate, accepted: complaintId === null ? [] : [{ kind: 'complaint', id: complaintId }] };
}
