import { preset, type Written } from './preset.js';
import { z } from 'zod';
import { isoOf, isoOfEpoch } from './said.js';

type Fields = Readonly<Record<string, unknown>>;

/** Under which names other systems write the parts of a complaint; the first that says something counts. */
const names = {
  externalId: ['externalId', 'external_id', 'id', 'uuid', 'ticket_id', 'ticketId', 'reference'],
  subject: ['subject', 'title', 'headline', 'summary'],
  body: ['body', 'text', 'message', 'description', 'content', 'comment', 'complaint', 'review', 'feedback'],
  orderRef: ['orderRef', 'order_ref', 'orderNumber', 'order_number', 'orderId', 'order_id', 'order'],
  sku: ['sku', 'product_sku', 'productSku', 'product_id', 'productId', 'product'],
  occurredAt: ['occurredAt', 'occurred_at', 'createdAt', 'created_at', 'submitted_at', 'timestamp', 'date'],
  remedySought: ['remedySought', 'remedy_sought', 'remedy', 'desired_outcome'],
  inReplyTo: ['inReplyTo', 'in_reply_to', 'parent_id'],
  channel: ['channel'],
  tags: ['tags', 'labels'],
} as const;

const authorNames = {
  name: ['name', 'full_name', 'fullName', 'display_name', 'customer_name', 'username'],
  email: ['email', 'email_address', 'mail', 'customer_email'],
  phone: ['phone', 'phone_number', 'mobile', 'customer_phone'],
  handle: ['handle', 'screen_name'],
} as const;

const authors = ['author', 'customer', 'user', 'from', 'sender', 'contact', 'requester'];
const wrappers = ['data', 'payload', 'ticket', 'complaint', 'record', 'event', 'object'];

/** Any JSON that calls things by their usual names, as it is or one level down. */
export const genericPreset = preset(z.record(z.string(), z.unknown()), (payload) => {
  const inner = wrappers.map((name) => payload[name]).find((value) => isFields(value) && first(value, names.body) !== undefined);
  const said = first(payload, names.body) === undefined && isFields(inner) ? inner : payload;
  return { complaints: [written(said)] };
});

function written(said: Fields): Written {
  const author = authors.map((name) => said[name]).find(isFields) ?? {};
  const part = (wanted: readonly string[]) => first(author, wanted) ?? first(said, wanted);
  return {
    externalId: first(said, names.externalId),
    channel: (first(said, names.channel) ?? 'webhook') as Written['channel'],
    subject: first(said, names.subject),
    // Without words it is refused, and the refusal names the field.
    body: first(said, names.body) as string,
    author: {
      name: part(authorNames.name),
      email: part(authorNames.email) ?? mailIn(said.from),
      phone: part(authorNames.phone),
      handle: part(authorNames.handle),
    },
    orderRef: first(said, names.orderRef),
    sku: first(said, names.sku),
    occurredAt: timeIn(first(said, names.occurredAt)),
    remedySought: first(said, names.remedySought),
    inReplyTo: first(said, names.inReplyTo),
    tags: tagsIn(names.tags.map((name) => said[name]).find((value) => value !== undefined)),
  };
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function first(said: Fields, wanted: readonly string[]): string | undefined {
  for (const name of wanted) {
    const value = said[name];
    if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) return String(value);
  }
  return undefined;
}

const mailIn = (from: unknown): string | undefined => (typeof from === 'string' && /^[^\s@]+@[^\s@]+$/.test(from) ? from : undefined);

const timeIn = (text: string | undefined): string | undefined =>
  isoOf(text) ?? (/^\d{9,14}(?:\.\d+)?$/.test(text ?? '') ? isoOfEpoch(text) : undefined);

function tagsIn(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');
  return Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : undefined;
}
