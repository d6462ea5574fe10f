import { z } from 'zod';
import { preset, type Written } from './preset.js';
import { isoOfEpoch, said, saidId } from './said.js';

const person = z.looseObject({ id: said, name: said, username: said });

const direct = z.looseObject({
  sender: z.looseObject({ id: saidId }),
  timestamp: said,
  message: z
    .looseObject({
      mid: saidId,
      text: said,
      is_echo: z.boolean().optional(),
      reply_to: z.looseObject({ mid: said }).optional().catch(undefined),
    })
    .optional(),
});

const change = z.looseObject({
  field: z.string(),
  value: z.looseObject({
    item: said,
    verb: said,
    comment_id: said,
    id: said,
    message: said,
    text: said,
    parent_id: said,
    created_time: said,
    from: person.optional().catch(undefined),
    contacts: z.array(z.looseObject({ wa_id: said, profile: z.looseObject({ name: said }).optional() })).optional().catch(undefined),
    messages: z
      .array(
        z.looseObject({
          id: saidId,
          from: saidId,
          timestamp: said,
          text: z.looseObject({ body: said }).optional().catch(undefined),
          context: z.looseObject({ id: said }).optional().catch(undefined),
        }),
      )
      .optional(),
  }),
});

const entry = z.looseObject({
  id: saidId,
  time: said,
  messaging: z.array(direct).optional(),
  changes: z.array(change).optional(),
});

const batch = z.looseObject({
  object: z.enum(['page', 'instagram', 'whatsapp_business_account']),
  entry: z.array(entry).max(1_000),
});

type Entry = z.output<typeof entry>;
type Change = z.output<typeof change>;

/** Messages and comments of Facebook, Instagram and WhatsApp; what the shop itself writes there is left out. */
export const metaPreset = preset(batch, ({ object, entry: entries }) => ({
  complaints: entries.flatMap((each) => [
    ...(each.messaging ?? []).flatMap((sent) => ofDirect(object, each, sent)),
    ...(each.changes ?? []).flatMap((changed) => [...ofComment(object, each, changed), ...ofWhatsApp(changed)]),
  ]),
}));

function ofDirect(object: string, { id }: Entry, { sender, timestamp, message }: z.output<typeof direct>): Written[] {
  if (message?.text === undefined || message.is_echo === true || sender.id === id) return [];
  const handle = `${object === 'instagram' ? 'instagram' : 'facebook'}:${sender.id}`;
  return [
    {
      externalId: message.mid,
      channel: 'chat',
      body: message.text,
      author: { handle },
      inReplyTo: message.reply_to?.mid,
      occurredAt: isoOfEpoch(timestamp),
    },
  ];
}

function ofComment(object: string, { id: owner, time }: Entry, { field, value }: Change): Written[] {
  const { item, verb, comment_id, id, message, text, parent_id, created_time, from } = value;
  const isFacebook = field === 'feed' && item === 'comment' && verb !== 'remove' && verb !== 'hide';
  const isInstagram = object === 'instagram' && (field === 'comments' || field === 'live_comments');
  const body = isFacebook ? message : text;
  if (!(isFacebook || isInstagram) || body === undefined || from?.id === owner) return [];
  const network = isInstagram ? 'instagram' : 'facebook';
  return [
    {
      externalId: comment_id ?? id,
      channel: 'social',
      body,
      author: { name: from?.name ?? from?.username, handle: from?.id === undefined ? undefined : `${network}:${from.id}` },
      inReplyTo: parent_id,
      tags: [network],
      occurredAt: isoOfEpoch(created_time ?? time),
    },
  ];
}

function ofWhatsApp({ field, value }: Change): Written[] {
  if (field !== 'messages') return [];
  const names = new Map(value.contacts?.map(({ wa_id, profile }) => [wa_id, profile?.name]));
  return (value.messages ?? []).flatMap(({ id, from, timestamp, text, context }) =>
    text?.body === undefined
      ? []
      : [
          {
            externalId: id,
            channel: 'chat' as const,
            body: text.body,
            author: { name: names.get(from), phone: `+${from}` },
            inReplyTo: context?.id,
            tags: ['whatsapp'],
            occurredAt: isoOfEpoch(timestamp),
          },
        ],
  );
}
