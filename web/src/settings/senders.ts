import type { Endpoint } from '../api/types.js';

/** What a step of the instructions shows to be copied. */
export type Shown = 'address' | 'secret' | 'token';

export interface Step {
  readonly text: string;
  readonly shows?: Shown;
}

/** Somebody who pushes, with the way in which they sign and what is understood of them. */
export interface SenderKind {
  readonly id: string;
  readonly label: string;
  readonly group: 'Shops and payments' | 'Conversations' | 'Forms and reviews' | 'Mail' | 'Other systems';
  readonly scheme: Endpoint['scheme'];
  readonly preset: Endpoint['preset'];
  /** What the sender calls the secret that it makes itself; null when it takes ours. */
  readonly theirSecret: string | null;
  readonly steps: readonly Step[];
}

const address = 'address' as const;
const secret = 'secret' as const;

export const senders: readonly SenderKind[] = [
  {
    id: 'standard',
    label: 'Your own system',
    group: 'Other systems',
    scheme: 'standard',
    preset: null,
    theirSecret: null,
    steps: [
      { text: 'Post JSON to this address', shows: address },
      { text: 'Sign it by Standard Webhooks, with this secret', shows: secret },
    ],
  },
  {
    id: 'generic',
    label: 'Any JSON, signed by Standard Webhooks',
    group: 'Other systems',
    scheme: 'standard',
    preset: 'generic',
    theirSecret: null,
    steps: [
      { text: 'Post JSON to this address; usual names like message, email and order_number are understood', shows: address },
      { text: 'Sign it with this secret', shows: secret },
    ],
  },
  {
    id: 'basic',
    label: 'Any JSON, with a password',
    group: 'Other systems',
    scheme: 'basic',
    preset: 'generic',
    theirSecret: null,
    steps: [{ text: 'Post JSON to this address, over https only: the password is in it', shows: address }],
  },
  {
    id: 'github',
    label: 'GitHub',
    group: 'Other systems',
    scheme: 'github',
    preset: 'generic',
    theirSecret: null,
    steps: [
      { text: 'In the repository open Settings → Webhooks → Add webhook. Payload URL', shows: address },
      { text: 'Content type application/json. Secret', shows: secret },
    ],
  },
  {
    id: 'shopify',
    label: 'Shopify',
    group: 'Shops and payments',
    scheme: 'shopify',
    preset: 'shopify',
    theirSecret: 'the key below the list of webhooks',
    steps: [
      { text: 'Open Settings → Notifications → Webhooks. Create a webhook in JSON to this address for each of: Order creation, Order update, Refund create, Fulfillment creation, Fulfillment update', shows: address },
      { text: 'Below the list Shopify says with which key it signs. Paste that key here' },
    ],
  },
  {
    id: 'stripe',
    label: 'Stripe',
    group: 'Shops and payments',
    scheme: 'stripe',
    preset: 'stripe',
    theirSecret: 'the signing secret, whsec_…',
    steps: [
      { text: 'Open Developers → Webhooks → Add destination. Choose the events charge.dispute.* and refund.*, and this address', shows: address },
      { text: 'Reveal the signing secret of the destination and paste it here' },
    ],
  },
  {
    id: 'zendesk',
    label: 'Zendesk',
    group: 'Conversations',
    scheme: 'zendesk',
    preset: 'zendesk',
    theirSecret: 'the signing secret',
    steps: [
      { text: 'In the Admin Center open Apps and integrations → Webhooks → Create. Take ticket events, or a trigger that sends JSON. Endpoint URL', shows: address },
      { text: 'On the page of the webhook choose Reveal secret and paste it here' },
    ],
  },
  {
    id: 'slack',
    label: 'Slack',
    group: 'Conversations',
    scheme: 'slack',
    preset: 'generic',
    theirSecret: 'the signing secret',
    steps: [
      { text: 'Under Basic Information of your app copy the Signing Secret and paste it here first: Slack asks the address at once' },
      { text: 'Under Event Subscriptions enter this Request URL', shows: address },
    ],
  },
  {
    id: 'meta',
    label: 'Facebook, Instagram, WhatsApp',
    group: 'Conversations',
    scheme: 'meta',
    preset: 'meta',
    theirSecret: 'the app secret',
    steps: [
      { text: 'Under App settings → Basic copy the App secret and paste it here' },
      { text: 'Under Webhooks enter this Callback URL', shows: address },
      { text: 'Subscribe to feed, comments and messages. The Verify token is', shows: 'token' },
    ],
  },
  {
    id: 'twilio',
    label: 'Twilio: SMS and WhatsApp',
    group: 'Conversations',
    scheme: 'twilio',
    preset: 'twilio',
    theirSecret: 'the primary auth token',
    steps: [
      { text: 'On the page of your number, for A message comes in, enter this webhook with POST', shows: address },
      { text: 'Copy the primary Auth Token of the account and paste it here' },
    ],
  },
  {
    id: 'typeform',
    label: 'Typeform',
    group: 'Forms and reviews',
    scheme: 'typeform',
    preset: 'typeform',
    theirSecret: null,
    steps: [
      { text: 'In the form open Connect → Webhooks → Add a webhook with this address', shows: address },
      { text: 'Edit it and enter this Secret', shows: secret },
    ],
  },
  {
    id: 'trustpilot',
    label: 'Trustpilot',
    group: 'Forms and reviews',
    scheme: 'basic',
    preset: 'trustpilot',
    theirSecret: null,
    steps: [{ text: 'Open Integrations → Developers → Webhooks and add this address to new and updated reviews', shows: address }],
  },
  {
    id: 'mailgun',
    label: 'Mailgun',
    group: 'Mail',
    scheme: 'mailgun',
    preset: 'mailgun',
    theirSecret: 'the HTTP webhook signing key',
    steps: [
      { text: 'Under Receiving create a route that forwards to this address', shows: address },
      { text: 'Under API security copy the HTTP webhook signing key and paste it here' },
    ],
  },
  {
    id: 'postmark',
    label: 'Postmark',
    group: 'Mail',
    scheme: 'basic',
    preset: 'postmark',
    theirSecret: null,
    steps: [{ text: 'In the settings of your inbound stream enter this Webhook address', shows: address }],
  },
];

const groups = ['Shops and payments', 'Conversations', 'Forms and reviews', 'Mail', 'Other systems'] as const;

/** For a select, by group. */
export const senderChoices = groups.map((group) => ({
  group,
  items: senders.filter((sender) => sender.group === group).map(({ id, label }) => ({ value: id, label })),
}));

const other: Omit<SenderKind, 'label' | 'scheme' | 'preset'> = {
  id: 'other',
  group: 'Other systems',
  theirSecret: 'the secret',
  steps: [{ text: 'Deliveries go to this address', shows: address }],
};

/** Which of them an endpoint is for; endpoints that were made by the API may be for none. */
export function senderOf({ scheme, preset }: Pick<Endpoint, 'scheme' | 'preset'>): SenderKind {
  const same = senders.filter((sender) => sender.scheme === scheme);
  const [only] = same;
  const found = same.find((sender) => sender.preset === preset) ?? (same.length === 1 ? only : undefined);
  return found ? { ...found, preset } : { ...other, label: scheme, scheme, preset };
}

/** Where an endpoint takes deliveries; where a password is part of the address it is only known while it is shown. */
export function addressOf({ scheme, key }: Pick<Endpoint, 'scheme' | 'key'>, shownSecret?: string): string {
  const { protocol, host } = window.location;
  const user = scheme === 'basic' ? `redress:${shownSecret ?? '<secret>'}@` : '';
  return `${protocol}//${user}${host}/hooks/${key}${scheme === 'twilio' ? '?answer=twiml' : ''}`;
}
