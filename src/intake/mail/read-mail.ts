import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { mailboxPolicy } from '../../../config/policies/mailboxes.js';
import { plainText, textFromHtml } from '../../common/html-text.js';
import type { MailHeaders } from './mail-verdict.policy.js';
import { withoutQuotes } from './quoted-text.policy.js';

export interface MailFile {
  readonly name: string;
  readonly content: Buffer;
}

/** A mail by its parts. Ids are without angle brackets. */
export interface ReadMail {
  readonly messageId: string;
  readonly headers: MailHeaders;
  readonly from: { readonly name: string | null; readonly email: string | null };
  readonly subject: string;
  /** With what it quotes. */
  readonly text: string;
  /** What its sender has written. */
  readonly words: string;
  /** Which mails it answers, the nearest first. */
  readonly answers: readonly string[];
  readonly sentAt: number | null;
  readonly files: readonly MailFile[];
  /** The machine's part of a delivery report, and every mail that it names. */
  readonly report: { readonly status: string; readonly about: readonly string[] } | null;
}

const idMax = 255;
const idsMax = 50;

/** Throws when it is no mail at all. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 50, maxRfc822NestingDepth: 3, rfc822Attachments: true });
  const headers = new Map(mail.headers.toReversed().map(({ key, value }) => [key, value]));
  const text = textOf(mail);
  return {
    messageId: idsIn(mail.messageId)[0] ?? `${createHash('sha256').update(raw).digest('hex')}@nameless.invalid`,
    headers,
    from: senderOf(mail.from),
    subject: plainText(mail.subject ?? '', 1_000),
    text,
    words: withoutQuotes(text),
    answers: [...new Set([...idsIn(mail.inReplyTo), ...idsIn(mail.references).toReversed()])].slice(0, idsMax),
    sentAt: timeOf(mail.date),
    files: filesOf(mail),
    report: reportOf(mail),
  };
}

/** What is machinery and no file of the sender. */
const machinery = /^(?:message\/|text\/(?:plain|html|calendar|rfc822-headers)|application\/(?:pgp|pkcs7|ms-tnef))/;

const filesOf = ({ attachments }: Email): MailFile[] =>
  attachments
    .filter(({ mimeType }) => !machinery.test(mimeType))
    .map(({ filename, content }) => ({ name: filename ?? 'file', content: bytesOf(content) }));

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array);

function textOf({ text, html }: Email): string {
  const plain = plainText(text ?? '', mailboxPolicy.textMax);
  return plain === '' ? textFromHtml(html ?? '', mailboxPolicy.textMax) : plain;
}

function senderOf(from: Address | undefined): ReadMail['from'] {
  const mailbox = from?.group?.[0] ?? from;
  const email = mailbox?.address?.trim() ?? '';
  const name = plainText(mailbox?.name ?? '', 300);
  return { name: name === '' ? null : name, email: /^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 320 ? email : null };
}

const timeOf = (date: string | undefined): number | null => {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) || at < 0 ? null : at;
};

const idsIn = (header: string | undefined): string[] =>
  [...(header ?? '').matchAll(/<([^<>\s]+)>/g)].map(([, id = '']) => id).filter((id) => id !== '' && id.length <= idMax);

function reportOf({ attachments }: Email): ReadMail['report'] {
  const parts = attachments.filter(({ mimeType }) => /^message\/|^text\/rfc822-headers/.test(mimeType));
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (!status) return null;
  const about = parts
    .filter((part) => part !== status)
    .flatMap(({ content }) => [...bytesOf(content).toString('utf8').matchAll(/^Message-ID:\s*<([^<>\s]+)>/gim)])
    .map(([, id = '']) => id);
  return { status: bytesOf(status.content).toString('utf8').slice(0, 20_000), about };
}
