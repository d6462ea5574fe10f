import { z } from 'zod';
import { addressOf, isAutomatic, type Mail, writtenBy } from './mail.js';
import { preset } from './preset.js';
import { said, saidId } from './said.js';

const mail = z.looseObject({
  MessageID: saidId,
  From: said,
  FromFull: z.looseObject({ Email: said, Name: said }).optional().catch(undefined),
  Subject: said,
  Date: said,
  TextBody: said,
  HtmlBody: said,
  StrippedTextReply: said,
  Headers: z.array(z.looseObject({ Name: z.string(), Value: z.string() })).optional().catch(undefined),
});

/** Mails of an inbound stream of Postmark; of an answer only what is new. */
export const postmarkPreset = preset(mail, ({ MessageID, From, FromFull, Subject, Date: date, TextBody, HtmlBody, StrippedTextReply, Headers = [] }) => {
  const headers = new Map(Headers.map(({ Name, Value }) => [Name.toLowerCase(), Value]));
  const received: Mail = {
    messageId: headers.get('message-id') ?? MessageID,
    inReplyTo: headers.get('in-reply-to'),
    subject: Subject,
    words: StrippedTextReply ?? TextBody ?? HtmlBody,
    from: FromFull?.Email === undefined ? addressOf(From) : { name: FromFull.Name, email: FromFull.Email },
    at: timeOfMail(date),
    headers,
  };
  return isAutomatic(received) ? {} : { complaints: [writtenBy(received)] };
});

/** The sender's own mail server wrote it, in whatever form: one without an offset says nothing. */
function timeOfMail(date: string | undefined): string | undefined {
  const at = date !== undefined && /(?:[+-]\d{4}|GMT|UTC|Z)\b/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
