import { createHmac } from 'node:crypto';
import type { TestApp } from '../app.js';
import type { Answer, Json } from '../client.js';

/** Pushes a body to a webhook endpoint, signed by Standard Webhooks with its secret. */
export function deliverSigned(redress: TestApp, endpoint: Json, id: string, body: object): Promise<Answer> {
  const text = JSON.stringify(body);
  const seconds = Math.floor(redress.clock.now() / 1000);
  const key = Buffer.from(String(endpoint.secret).replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${text}`).digest('base64');
  return redress.anyone.raw('POST', `/hooks/${String(endpoint.key)}`, text, {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  });
}
