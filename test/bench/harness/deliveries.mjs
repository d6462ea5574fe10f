import { createHmac } from 'node:crypto';
import { v7 } from 'uuid';
import { randomFrom } from './stats.mjs';

const openings = [
  'I ordered a kettle two weeks ago and it arrived broken.', 'Still waiting for my parcel, nobody answers the phone!',
  'The refund you promised never came :(', 'Wrong size again, this is the third time.',
  'Thanks for the quick help, but the lamp still flickers.', 'The box was open and half of the order was missing.',
];
const middles = [
  'The courier left it in the rain and the carton was soaked through.', 'Support told me to wait five days, which I did.',
  'I have attached the order number and would like a replacement.', 'My neighbour bought the same one and hers works great.',
  'It is not the first time that this happens with your shop.', 'I paid with my card on the same evening.',
];
const endings = ['Please fix this quickly.', 'I want my money back.', 'Otherwise I will dispute the payment 😡', 'Awful service.'];

let ticket = 0;

/**
 * One HTTP request of a signed delivery, byte for byte (Standard Webhooks: HMAC-SHA256 over id.time.body).
 * A complaint of about 500 bytes, as a help form or a shop system would push it.
 */
export function makeDeliveries({ path, secret, seed }) {
  const next = randomFrom(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return () => {
    const id = `msg_${v7()}`;
    const customer = Math.floor(next() * 1_000_000);
    const body = JSON.stringify({
      externalId: `ticket-${(ticket += 1)}`,
      channel: 'webhook',
      subject: 'About my order',
      body: `${pick(openings)} ${pick(middles)} ${pick(middles)} ${pick(endings)}`,
      author: { name: `Customer ${customer}`, email: `customer${customer}@example.com` },
      orderRef: `ORD-${customer}`,
      occurredAt: new Date().toISOString(),
      tags: ['shop'],
    });
    const at = Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
    return Buffer.from(
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nwebhook-id: ${id}\r\n` +
        `webhook-timestamp: ${at}\r\nwebhook-signature: v1,${signature}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  };
}
