import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { Counters } from '../common/counters.js';
import { crashPoint } from '../common/crash-point.js';
import { DomainError, NotFound } from '../common/domain-error.js';
import { storableText } from '../common/storable-text.js';
import { Tx } from '../database/tx.js';
import { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import type { AcceptedThing } from './accepted.js';
import { ActiveEndpoints } from './active-endpoints.js';
import { type Delivered, deliveryBatch } from './delivery-batch.js';
import { readBody, readDelivery } from './read-delivery.js';
import { DeliveryRejected, NotSigned } from './rejection.js';
import { isObject, nameOf } from './signatures/delivery-name.js';
import type { SignedRequest } from './signatures/signature-scheme.js';
import { verdictOf } from './signatures/verdict.js';
import { takeBundle } from './take-bundle.js';

export interface Accepted {
  readonly complaintId: string | null;
  readonly duplicate: boolean;
  readonly accepted: readonly AcceptedThing[];
}

/** What a sender asks before it delivers anything: whether whoever answers can check its signature. */
export interface Challenge {
  readonly challenge: string;
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
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  /** Nothing of the body is looked at before its signature is known to be right. */
  async receive(key: string, request: SignedRequest): Promise<Accepted | Challenge> {
    const endpoint = await this.endpoints.find(key);
    if (endpoint === null) throw new NotFound('webhook endpoint');
    const { scheme } = endpoint;
    const now = this.clock.now();
    const verdict = verdictOf(scheme, request, endpoint.keysAt(now), now);
    if (verdict !== 'right') {
      this.counters.add('signature_refused', verdict);
      throw new NotSigned();
    }
    const encoding = request.headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') throw new Encoded();
    const text = request.body.toString('utf8');
    const said = readBody(text, scheme);
    const challenge = isObject(said.payload) ? scheme.challengeIn?.(said.payload) : null;
    if (typeof challenge === 'string') return { challenge };
    const delivery = { endpointId: endpoint.id, ...nameOf(scheme, request, said.payload), body: storableText(text) };
    const { bundle, ...read } = readDelivery(said, endpoint.reader, await this.scorer.setup());
    const delivered = bundle
      ? await takeBundle(this.tx, delivery, bundle)
      : await this.tx.batch(deliveryBatch, { ...delivery, ...read });
    crashPoint('intake.committed_not_answered');
    return answerOf(delivered);
  }
}

function answerOf({ complaintId, accepted, duplicate, rejection }: Delivered): Accepted {
  if (rejection) throw new DeliveryRejected(rejection);
  return { complaintId, duplicate, accepted: accepted ?? (complaintId === null ? [] : [{ kind: 'complaint', id: complaintId }]) };
}
