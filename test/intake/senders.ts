import { createHmac } from 'node:crypto';
import { sign } from '@octokit/webhooks-methods';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Stripe } from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { SchemeName } from '../../src/intake/signatures/schemes.js';

/** What is about to be sent. */
export interface Message {
  readonly secret: string;
  readonly body: string;
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly address: string;
}

type Headers = Record<string, string>;

/** A sender as it really is: signed by its own library where it publishes one. */
export interface Sender {
  readonly name: string;
  readonly scheme: SchemeName;
  readonly signsTime: boolean;
  /** The header of the id, where the id is not signed. */
  readonly looseId: string | null;
  /** The headers whose every byte counts. */
  readonly proof: readonly string[];
  headers(message: Message): Headers | Promise<Headers>;
  /** A complaint as this sender would write it, for an endpoint without mapping. */
  payload?(text: string, id: string): string;
}

const seconds = (at: number): string => String(Math.floor(at / 1000));
const hmac = (secret: string, text: string, encoding: 'base64' | 'hex') =>
  createHmac('sha256', secret).update(text).digest(encoding);

/** The library refuses an empty secret, which an attacker would not. */
const hubSignature = async (secret: string, body: string): Promise<string> =>
  secret === '' ? `sha256=${hmac(secret, body, 'hex')}` : sign(secret, body);

const standard: Sender = {
  name: 'standardwebhooks',
  scheme: 'standard',
  signsTime: true,
  looseId: null,
  proof: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  headers: ({ secret, body, id, at }) => ({
    'webhook-id': id,
    'webhook-timestamp': seconds(at),
    'webhook-signature': new StandardWebhook(secret).sign(id, new Date(at), body),
  }),
};

const svix: Sender = {
  ...standard,
  name: 'svix',
  proof: ['svix-id', 'svix-timestamp', 'svix-signature'],
  headers: ({ secret, body, id, at }) => ({
    'svix-id': id,
    'svix-timestamp': seconds(at),
    'svix-signature': new SvixWebhook(secret).sign(id, new Date(at), body),
  }),
};

const stripe: Sender = {
  name: 'stripe',
  scheme: 'stripe',
  signsTime: true,
  looseId: null,
  proof: ['stripe-signature'],
  headers: ({ secret, body, at }) => ({
    'stripe-signature': new Stripe('sk_test_none').webhooks.generateTestHeaderString({
      payload: body, secret, timestamp: Math.floor(at / 1000),
    }),
  }),
  payload: (text, id) => JSON.stringify({ id, object: 'event', body: text }),
};

/** Shopify publishes no way to sign; this is what its documentation says. */
const shopify: Sender = {
  name: 'Shopify',
  scheme: 'shopify',
  signsTime: false,
  looseId: 'x-shopify-webhook-id',
  proof: ['x-shopify-hmac-sha256'],
  headers: ({ secret, body, id }) => ({
    'x-shopify-hmac-sha256': hmac(secret, body, 'base64'), 'x-shopify-webhook-id': id, 'x-shopify-topic': 'orders/updated',
  }),
};

const github: Sender = {
  name: '@octokit/webhooks-methods',
  scheme: 'github',
  signsTime: false,
  looseId: 'x-github-delivery',
  proof: ['x-hub-signature-256'],
  headers: async ({ secret, body, id }) => ({
    'x-hub-signature-256': await hubSignature(secret, body), 'x-github-delivery': id, 'x-github-event': 'issues',
  }),
};

/** Documented like Shopify's. */
const zendesk: Sender = {
  name: 'Zendesk',
  scheme: 'zendesk',
  signsTime: true,
  looseId: 'x-zendesk-webhook-invocation-id',
  proof: ['x-zendesk-webhook-signature', 'x-zendesk-webhook-signature-timestamp'],
  headers: ({ secret, body, id, at }) => {
    const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
    return {
      'x-zendesk-webhook-signature': hmac(secret, time + body, 'base64'),
      'x-zendesk-webhook-signature-timestamp': time,
      'x-zendesk-webhook-invocation-id': id,
    };
  },
};

/** Slack publishes a vector, which the unit tests check, and no way to sign. */
const slack: Sender = {
  name: 'Slack',
  scheme: 'slack',
  signsTime: true,
  looseId: null,
  proof: ['x-slack-signature', 'x-slack-request-timestamp'],
  headers: ({ secret, body, at }) => ({
    'x-slack-signature': `v0=${hmac(secret, `v0:${seconds(at)}:${body}`, 'hex')}`,
    'x-slack-request-timestamp': seconds(at),
  }),
  payload: (text, id) => JSON.stringify({ type: 'event_callback', event_id: id, body: text }),
};

/** Signs like GitHub, and says no id. */
const meta: Sender = {
  name: 'Meta',
  scheme: 'meta',
  signsTime: false,
  looseId: 'x-not-of-meta',
  proof: ['x-hub-signature-256'],
  headers: async ({ secret, body, id }) => ({ 'x-hub-signature-256': await hubSignature(secret, body), 'x-not-of-meta': id }),
};

const twilio: Sender = {
  name: 'twilio',
  scheme: 'twilio',
  signsTime: false,
  looseId: 'i-twilio-idempotency-token',
  proof: ['x-twilio-signature'],
  headers: ({ secret, body, id, address }) => ({
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': getExpectedTwilioSignature(secret, address, Object.fromEntries(new URLSearchParams(body))),
    'i-twilio-idempotency-token': id,
  }),
  payload: (text, id) => new URLSearchParams({ body: text, MessageSid: `SM${id}` }).toString(),
};

/** Documented like Shopify's. */
const typeform: Sender = {
  name: 'Typeform',
  scheme: 'typeform',
  signsTime: false,
  looseId: null,
  proof: ['typeform-signature'],
  headers: ({ secret, body }) => ({ 'typeform-signature': `sha256=${hmac(secret, body, 'base64')}` }),
  payload: (text, id) => JSON.stringify({ event_id: id, event_type: 'form_response', body: text }),
};

export const senders = [standard, svix, stripe, shopify, github, zendesk, slack, meta, twilio, typeform];

export const payloadOf = ({ payload }: Sender, text: string, id: string): string =>
  payload ? payload(text, id) : JSON.stringify({ body: text, number: id });
