import { z } from 'zod';
import type { Channel } from '../channels.js';
import { preset } from './preset.js';
import { isoOf, said, saidId } from './said.js';

const person = z.looseObject({ id: said, name: said, email: said, phone: said, is_staff: z.boolean().optional().catch(undefined) });

/** What a trigger sends by the template in docs/operations.md. */
const ticket = z.looseObject({
  id: saidId,
  subject: said,
  title: said,
  description: z.string(),
  requester: person.optional(),
  tags: z.union([z.string(), z.array(z.string())]).optional().catch(undefined),
  order: said,
  channel: said,
  created_at: said,
});

/** What Zendesk sends when a webhook is subscribed to ticket events. */
const event = z.looseObject({
  type: z.string().startsWith('zen:event-type:'),
  time: said,
  detail: z.looseObject({
    id: saidId,
    subject: said,
    description: said,
    requester_id: said,
    created_at: said,
    tags: z.array(z.string()).optional().catch(undefined),
    via: z.looseObject({ channel: said }).optional().catch(undefined),
  }),
  event: z
    .looseObject({
      comment: z.looseObject({ id: saidId, body: said, is_public: z.boolean().optional(), author: person.optional() }).optional(),
    })
    .optional(),
});

const channels: Readonly<Record<string, Channel>> = {
  email: 'email', mail: 'email', web: 'form', web_form: 'form', chat: 'chat', native_messaging: 'chat', whatsapp: 'chat',
  sms: 'chat', voice: 'phone', phone: 'phone', facebook: 'social', twitter: 'social', instagram_dm: 'social',
};

const channelOf = (via: string | undefined): Channel => channels[via?.toLowerCase() ?? ''] ?? 'webhook';

/** Tickets, and what customers answer on them; comments of agents are not what a customer says. */
export const zendeskPreset = preset(z.union([z.looseObject({ ticket }), event]), (payload) =>
  isEvent(payload) ? ofEvent(payload) : ofTicket(payload.ticket),
);

const isEvent = (payload: object): payload is z.output<typeof event> => 'type' in payload && 'detail' in payload;

function ofTicket({ id, subject, title, description, requester, tags, order, channel, created_at }: z.output<typeof ticket>) {
  return {
    complaints: [
      {
        externalId: id,
        channel: channelOf(channel),
        subject: subject ?? title,
        body: description,
        author: { name: requester?.name, email: requester?.email, phone: requester?.phone },
        orderRef: order,
        tags: typeof tags === 'string' ? tags.split(/[\s,]+/).filter((tag) => tag !== '') : tags,
        occurredAt: isoOf(created_at),
      },
    ],
  };
}

function ofEvent({ type, time, detail, event: happened }: z.output<typeof event>) {
  const known = { channel: channelOf(detail.via?.channel), author: { handle: handleOf(detail.requester_id) } };
  if (type.endsWith(':ticket.created') && detail.description !== undefined) {
    const { id, subject, description, tags, created_at } = detail;
    return { complaints: [{ ...known, externalId: id, subject, body: description, tags, occurredAt: isoOf(created_at) }] };
  }
  const comment = type.endsWith(':ticket.comment_added') ? happened?.comment : undefined;
  if (comment?.body === undefined || comment.is_public === false || comment.author?.is_staff === true) return {};
  const author = { name: comment.author?.name, handle: handleOf(comment.author?.id ?? detail.requester_id) };
  const written = { externalId: `comment:${comment.id}`, inReplyTo: detail.id, body: comment.body, occurredAt: isoOf(time) };
  return { complaints: [{ ...known, ...written, author }] };
}

const handleOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : `zendesk:${id}`);
