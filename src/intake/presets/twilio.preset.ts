import { z } from 'zod';
import { preset } from './preset.js';
import { said, saidId } from './said.js';

const message = z.looseObject({
  MessageSid: saidId,
  Body: said,
  From: z.string(),
  ProfileName: said,
  NumMedia: said,
  MessageStatus: said,
  OriginalRepliedMessageSid: said,
});

const whatsapp = 'whatsapp:';

/** SMS and WhatsApp messages; what Twilio tells of messages that we have sent is none. Media is never fetched. */
export const twilioPreset = preset(message, ({ MessageSid, Body, From, ProfileName, NumMedia, MessageStatus, OriginalRepliedMessageSid }) => {
  const media = Number(NumMedia ?? 0);
  if (MessageStatus !== undefined && MessageStatus !== 'received') return {};
  if (Body === undefined && !(media > 0)) return {};
  return {
    complaints: [
      {
        externalId: MessageSid,
        channel: 'chat',
        body: Body ?? `Sent without words: ${media} ${media === 1 ? 'attachment' : 'attachments'}.`,
        author: { name: ProfileName, phone: From.startsWith(whatsapp) ? From.slice(whatsapp.length) : From },
        inReplyTo: OriginalRepliedMessageSid,
        tags: [From.startsWith(whatsapp) ? 'whatsapp' : 'sms'],
      },
    ],
  };
});
