import { z } from 'zod';
import { addressOf, isAutomatic, type Mail, writtenBy } from './mail.js';
import { preset } from './preset.js';
import { isoOfEpoch, said } from './said.js';

const mail = z.looseObject({
  sender: said,
  from: said,
  subject: said,
  timestamp: said,
  'stripped-text': said,
  'body-plain': said,
  'body-html': said,
  'Message-Id': said,
  'In-Reply-To': said,
  'message-headers': said,
});

const headerList = z.array(z.tuple([z.string(), z.string()]));

/** Mails that a Mailgun route forwards, without what they quote. */
export const mailgunPreset = preset(mail.refine(({ sender, from }) => sender ?? from, { path: ['sender'], error: 'is missing' }), (sent) => {
  const from = addressOf(sent.from ?? sent.sender);
  const received: Mail = {
    messageId: sent['Message-Id'],
    inReplyTo: sent['In-Reply-To'],
    subject: sent.subject,
    words: sent['stripped-text'] ?? sent['body-plain'] ?? sent['body-html'],
    from: { ...from, email: from.email ?? sent.sender },
    at: isoOfEpoch(sent.timestamp),
    headers: headersOf(sent['message-headers']),
  };
  return isAutomatic(received) ? {} : { complaints: [writtenBy(received)] };
});

function headersOf(list: string | undefined): ReadonlyMap<string, string> {
  try {
    return new Map(headerList.parse(JSON.parse(list ?? '[]')).map(([name, value]) => [name.toLowerCase(), value]));
  } catch {
    return new Map();
  }
}
