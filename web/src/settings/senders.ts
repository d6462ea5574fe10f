import type { Endpoint } from '../api/types.js';
import { t } from '../texts/t.js';

/** What a step of the instructions shows to be copied. */
export type Shown = 'address' | 'secret' | 'token';

export interface Step {
  readonly text: string;
  readonly shows?: Shown;
}

const groupNames = {
  shops: t('Shops and payments'),
  conversations: t('Conversations'),
  forms: t('Forms and reviews'),
  mail: t('Mail'),
  other: t('Other systems'),
} as const;

/** Somebody who pushes, with the way in which they sign and what is understood of them. */
export interface SenderKind {
  readonly id: string;
  readonly label: string;
  readonly group: keyof typeof groupNames;
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
    label: t('Your own system'),
    group: 'other',
    scheme: 'standard',
    preset: null,
    theirSecret: null,
    steps: [
      { text: t('Post JSON to this address'), shows: address },
      { text: t('Sign it by Standard Webhooks, with this secret'), shows: secret },
    ],
  },
  {
    id: 'generic',
    label: t('Any JSON, signed by Standard Webhooks'),
    group: 'other',
    scheme: 'standard',
    preset: 'generic',
    theirSecret: null,
    steps: [
      { text: t('Post JSON to this address; usual names like message, email and order_number are understood'), shows: address },
      { text: t('Sign it with this secret'), shows: secret },
    ],
  },
  {
    id: 'basic',
    label: t('Any JSON, with a password'),
    group: 'other',
    scheme: 'basic',
    preset: 'generic',
    theirSecret: null,
    steps: [{ text: t('Post JSON to this address, over https only: the password is in it'), shows: address }],
  },
  {
    id: 'github',
    label: 'GitHub',
    group: 'other',
    scheme: 'github',
    preset: 'generic',
    theirSecret: null,
    steps: [
      { text: t('In the repository open Settings → Webhooks → Add webhook. Payload URL'), shows: address },
      { text: t('Content type application/json. Secret'), shows: secret },
    ],
  },
  {
    id: 'shopify',
    label: 'Shopify',
    group: 'shops',
    scheme: 'shopify',
    preset: 'shopify',
    theirSecret: t('the key below the list of webhooks'),
    steps: [
      { text: t('Open Settings → Notifications → Webhooks. Create a webhook in JSON to this address for each of: Order creation, Order update, Refund create, Fulfillment creation, Fulfillment update'), shows: address },
      { text: t('Below the list Shopify says with which key it signs. Paste that key here') },
    ],
  },
  {
    id: 'stripe',
    label: 'Stripe',
    group: 'shops',
    scheme: 'stripe',
    preset: 'stripe',
    theirSecret: t('the signing secret, whsec_…'),
    steps: [
      { text: t('Open Developers → Webhooks → Add destination. Choose the events charge.dispute.* and refund.*, and this address'), shows: address },
      { text: t('Reveal the signing secret of the destination and paste it here') },
    ],
  },
  {
    id: 'zendesk',
    label: 'Zendesk',
    group: 'conversations',
    scheme: 'zendesk',
    preset: 'zendesk',
    theirSecret: t('the signing secret'),
    steps: [
      { text: t('In the Admin Center open Apps and integrations → Webhooks → Create. Take ticket events, or a trigger that sends JSON. Endpoint URL'), shows: address },
      { text: t('On the page of the webhook choose Reveal secret and paste it here') },
    ],
  },
  {
    id: 'slack',
    label: 'Slack',
    group: 'conversations',
    scheme: 'slack',
    preset: 'generic',
    theirSecret: t('the signing secret'),
    steps: [
      { text: t('Under Basic Information of your app copy the Signing Secret and paste it here first: Slack asks the address at once') },
      { text: t('Under Event Subscriptions enter this Request URL'), shows: address },
    ],
  },
  {
    id: 'meta',
    label: 'Facebook, Instagram, WhatsApp',
    group: 'conversations',
    scheme: 'meta',
    preset: 'meta',
    theirSecret: t('the app secret'),
    steps: [
      { text: t('Under App settings → Basic copy the App secret and paste it here') },
      { text: t('Under Webhooks enter this Callback URL'), shows: address },
      { text: t('Subscribe to feed, comments and messages. The Verify token is'), shows: 'token' },
    ],
  },
  {
    id: 'twilio',
    label: 'Twilio: SMS and WhatsApp',
    group: 'conversations',
    scheme: 'twilio',
    preset: 'twilio',
    theirSecret: t('the primary auth token'),
    steps: [
      { text: t('On the page of your number, for A message comes in, enter this webhook with POST'), shows: address },
      { text: t('Copy the primary Auth Token of the account and paste it here') },
    ],
  },
  {
    id: 'typeform',
    label: 'Typeform',
    group: 'forms',
    scheme: 'typeform',
    preset: 'typeform',
    theirSecret: null,
    steps: [
      { text: t('In the form open Connect → Webhooks → Add a webhook with this address'), shows: address },
      { text: t('Edit it and enter this Secret'), shows: secret },
    ],
  },
  {
    id: 'trustpilot',
    label: 'Trustpilot',
    group: 'forms',
    scheme: 'basic',
    preset: 'trustpilot',
    theirSecret: null,
    steps: [{ text: t('Open Integrations → Developers → Webhooks and add this address to new and updated reviews'), shows: address }],
  },
  {
    id: 'mailgun',
    label: 'Mailgun',
    group: 'mail',
    scheme: 'mailgun',
    preset: 'mailgun',
    theirSecret: t('the HTTP webhook signing key'),
    steps: [
      { text: t('Under Receiving create a route that forwards to this address'), shows: address },
      { text: t('Under API security copy the HTTP webhook signing key and paste it here') },
    ],
  },
  {
    id: 'postmark',
    label: 'Postmark',
    group: 'mail',
    scheme: 'basic',
    preset: 'postmark',
    theirSecret: null,
    steps: [{ text: t('In the settings of your inbound stream enter this Webhook address'), shows: address }],
  },
];


/** For a select, by group. */
export const senderChoices = Object.entries(groupNames).map(([group, name]) => ({
  group: name,
  items: senders.filter((sender) => sender.group === group).map(({ id, label }) => ({ value: id, label })),
}));

const other: Omit<SenderKind, 'label' | 'scheme' | 'preset'> = {
  id: 'other',
  group: 'other',
  theirSecret: t('the secret'),
  steps: [{ text: t('Deliveries go to this address'), shows: address }],
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
