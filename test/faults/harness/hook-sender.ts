import { createHmac } from 'node:crypto';
import { type Answer, Client } from '../../client.js';

export interface Endpoint {
  readonly key: string;
  /** `whsec_` and base64, as it was shown once. */
  readonly secret: string;
}

export interface Delivery {
  readonly id: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface HookAnswer {
  readonly status: number;
  readonly complaintId: string | null;
  readonly duplicate: boolean;
}

/** Signs by Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`. */
export function signed(endpoint: Endpoint, { id, payload }: Delivery, now: number = Date.now()) {
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(now / 1000));
  const key = Buffer.from(endpoint.secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
  };
}

/**
 * A sender as they are: several at once, and whatever was not acknowledged is sent again
 * with the same delivery id.
 */
export class HookSender {
  /** Delivery id to what was answered first. */
  readonly acknowledged = new Map<string, HookAnswer>();

  constructor(
    private readonly endpoint: Endpoint,
    readonly deliveries: readonly Delivery[],
  ) {}

  get waiting(): Delivery[] {
    return this.deliveries.filter(({ id }) => !this.acknowledged.has(id));
  }

  /** Sends what is not acknowledged yet, until all of it is or the receiver is gone. */
  async send(origin: string, atOnce = 8): Promise<void> {
    const queue = this.waiting;
    const worker = async () => {
      for (let delivery = queue.shift(); delivery; delivery = queue.shift()) {
        const answer = await this.deliver(origin, delivery).catch(() => null);
        // No answer: the receiver has died, and the rest waits for its return.
        if (!answer) return;
        if (answer.status >= 300) throw new Error(`A delivery was answered ${answer.status}`);
        this.acknowledged.set(delivery.id, answer);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }

  async deliver(origin: string, delivery: Delivery): Promise<HookAnswer> {
    const { status, body } = await this.raw(origin, delivery);
    const answer = body as unknown as Omit<HookAnswer, 'status'>;
    return { status, complaintId: answer.complaintId, duplicate: answer.duplicate };
  }

  raw(origin: string, delivery: Delivery): Promise<Answer> {
    const { body, headers } = signed(this.endpoint, delivery);
    return new Client(origin).raw('POST', `/hooks/${this.endpoint.key}`, body, headers);
  }
}
