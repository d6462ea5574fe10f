import { createHmac } from 'node:crypto';
import { replyPolicy } from '../../../../config/policies/replies.js';
import { OutgoingRefused } from '../../../common/outgoing/outgoing.errors.js';
import type { OutgoingClient } from '../../../common/outgoing/outgoing-client.js';
import { Clock } from '../../../common/clock.js';
import { iso } from '../../../common/schemas.js';
import type { SecretBox } from '../../../common/secret-box.js';
import type { Reads } from '../../../database/reads.js';
import { Complaint } from '../../../intake/complaint.entity.js';
import { WebhookEndpoint } from '../../../intake/webhook-endpoint.entity.js';
import { Case } from '../../case.entity.js';
import { caseNumber } from '../../find-case.js';
import type { Reply } from '../reply.entity.js';
import type { Manager, Opening, SendOutcome, Way } from './way.js';

/** Back to the system that sent the complaint: a delivery signed by Standard Webhooks to the endpoint's reply address. */
export class WebhookWay implements Way {
  readonly name = 'webhook';
  /** Its receivers know a delivery by `webhook-id`. */
  readonly repeatable = true;

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly outgoing: OutgoingClient,
    private readonly box: SecretBox,
  ) {}

  async opening(manager: Manager, { id }: Case): Promise<Opening> {
    const complaints = await manager.find(Complaint, {
      select: { id: true, ownerId: true },
      where: { caseId: id },
      order: { id: 'DESC' },
      take: 20,
    });
    for (const { id: complaintId, ownerId } of complaints) {
      const endpoint = await manager.findOneBy(WebhookEndpoint, { id: ownerId });
      if (endpoint?.replyUrl && endpoint.active) {
        return { target: { name: endpoint.name, endpointId: endpoint.id, complaintId } };
      }
    }
    return { closed: 'no webhook endpoint of its complaints has a reply address; set replyUrl on the endpoint.' };
  }

  async send(reply: Reply): Promise<SendOutcome> {
    const manager = this.reads.manager();
    const endpoint = await manager.findOneBy(WebhookEndpoint, { id: reply.target.endpointId ?? '' });
    const complaint = await manager.findOneBy(Complaint, { id: reply.target.complaintId ?? '' });
    const subject = await manager.findOneBy(Case, { id: reply.caseId });
    if (!endpoint?.replyUrl || !endpoint.replySecret || !complaint || !subject) {
      return { state: 'failed', detail: 'The endpoint has no reply address any more.' };
    }
    const body = JSON.stringify({
      type: 'reply.sent',
      timestamp: iso(reply.sendAt),
      data: {
        replyId: reply.id,
        caseId: subject.id,
        caseNumber: caseNumber(subject.number),
        complaintId: complaint.id,
        externalId: complaint.externalId,
        kind: reply.kind,
        body: reply.body,
      },
    });
    try {
      const { status } = await this.outgoing.request({
        method: 'POST',
        url: endpoint.replyUrl,
        headers: this.signed(reply.messageId, body, this.box.open(endpoint.replySecret)),
        body,
        maxBytes: 100_000,
        timeoutMs: replyPolicy.answerWithinMs,
      });
      if (status >= 200 && status < 300) return { state: 'sent', externalRef: null };
      const detail = `The reply address answered with status ${status}.`;
      return { state: status === 410 ? 'failed' : 'deferred', detail };
    } catch (error) {
      if (error instanceof OutgoingRefused) return { state: 'failed', detail: error.message };
      return { state: 'deferred', detail: 'The reply address did not answer.', perhaps: true };
    }
  }

  /** Standard Webhooks 1.0: `{id}.{timestamp}.{body}`, HMAC-SHA256, base64. */
  private signed(id: string, body: string, secret: string): Record<string, string> {
    const timestamp = String(Math.floor(this.clock.now() / 1000));
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    };
  }
}
