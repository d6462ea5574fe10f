import { createHmac } from 'node:crypto';
import type { Answer, Client } from '../client.js';

/** A sender of signed deliveries, the way Standard Webhooks describes it. */
export class Sender {
  private sent = 0;

  constructor(
    private readonly client: Client,
    readonly key: string,
    private readonly secret: string,
    private readonly now: () => number,
  ) {}

  get path(): string {
    return `/hooks/${this.key}`;
  }

  headers(body: string | Uint8Array, id: string, at: number = this.now()): Record<string, string> {
    const timestamp = String(Math.floor(at / 1000));
    return {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatureOf(this.secret, id, timestamp, body),
    };
  }

  send(payload: unknown, id = `msg_${(this.sent += 1)}`): Promise<Answer> {
    const body = JSON.stringify(payload);
    return this.client.raw('POST', this.path, body, { 'content-type': 'application/json', ...this.headers(body, id) });
  }

  sendBytes(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, id?: string): Promise<Answer> {
    const signed = this.headers(body, id ?? `msg_${(this.sent += 1)}`);
    return this.client.raw('POST', this.path, body, { ...signed, ...headers });
  }
}

export function signatureOf(secret: string, id: string, timestamp: string, body: string | Uint8Array): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
}
