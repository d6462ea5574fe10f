import { z } from 'zod';
import { iso, isoOrNull, pageOf, paging, resource, text } from '../../common/schemas.js';
import type { MailMessage } from './mail-message.entity.js';
import { mailVerdicts } from './mail-verdict.policy.js';
import { type Mailbox, mailboxSecurities } from './mailbox.entity.js';

const host = z.string().regex(/^[\w.-]{1,253}$|^[\da-f:]+$/i, 'must be the name of a server');
const port = z.number().int().min(1).max(65_535);
const security = z.enum(mailboxSecurities).describe('tls from the start (port 993), starttls, or none');
const everySeconds = z.number().int().min(30).max(86_400);

export const newMailboxBody = z
  .strictObject({
    name: text(200),
    address: z.email().max(320).describe('What comes here is answered from this address'),
    host,
    port: port.optional().describe('993, or 143 without tls'),
    security: security.optional(),
    username: text(320),
    password: z.string().min(1).max(1_000),
    folder: text(255).optional().describe('INBOX'),
    everySeconds: everySeconds.optional().describe('60'),
    active: z.boolean().optional(),
    fromStart: z.boolean().optional().describe('Takes the mails that lie there already, too'),
  })
  .meta({ id: 'NewMailbox' });

export const mailboxPatch = z
  .strictObject({
    name: text(200).optional(),
    address: z.email().max(320).optional(),
    host: host.optional(),
    port: port.optional(),
    security: security.optional(),
    username: text(320).optional(),
    password: z.string().min(1).max(1_000).optional().describe('Has to be given again for another server or user'),
    folder: text(255).optional(),
    everySeconds: everySeconds.optional(),
    active: z.boolean().optional(),
  })
  .meta({ id: 'MailboxPatch' });

export const mailboxView = z
  .object({
    ...resource,
    name: z.string(),
    address: z.string(),
    host: z.string(),
    port: z.number().int(),
    security,
    username: z.string(),
    folder: z.string(),
    everySeconds: z.number().int(),
    active: z.boolean(),
    seenAt: z.iso.datetime().nullable().describe('When it was last read to the end'),
    problem: z.string().nullable().describe('Why it cannot be read'),
    nextPollAt: z.iso.datetime(),
  })
  .meta({ id: 'Mailbox' });

export const mailboxPage = pageOf(mailboxView);
export const mailboxQuery = z.strictObject(paging);

export const mailPollView = z
  .object({
    fetched: z.number().int(),
    complaints: z.number().int(),
    problem: z.string().nullable(),
    nextPollAt: z.iso.datetime(),
  })
  .meta({ id: 'MailboxPolled' });

export const mailMessageView = z
  .object({
    ...resource,
    messageId: z.string(),
    verdict: z.enum(mailVerdicts).describe('What it was taken for; only a complaint goes into a case'),
    from: z.string().nullable(),
    subject: z.string().nullable(),
    text: z.string().describe('With what it quotes'),
    complaintId: z.string().nullable(),
    caseId: z.string().nullable(),
  })
  .meta({ id: 'MailMessage' });

export const mailMessagePage = pageOf(mailMessageView);

export type NewMailbox = z.output<typeof newMailboxBody>;
export type MailboxPatch = z.output<typeof mailboxPatch>;

export function presentMailbox(mailbox: Mailbox): z.output<typeof mailboxView> {
  const { id, name, address, host: at, port: by, security: how, username, folder, everySeconds: every, active, problem, version } = mailbox;
  return {
    id, name, address, host: at, port: by, security: how, username, folder, everySeconds: every, active, problem, version,
    seenAt: isoOrNull(mailbox.seenAt),
    nextPollAt: iso(mailbox.nextPollAt),
    createdAt: iso(mailbox.createdAt),
    updatedAt: iso(mailbox.updatedAt),
  };
}

export const presentMail = (mail: MailMessage): z.output<typeof mailMessageView> => ({
  id: mail.id,
  messageId: mail.messageId,
  verdict: mail.verdict,
  from: mail.fromAddress,
  subject: mail.subject,
  text: mail.text,
  complaintId: mail.complaintId,
  caseId: mail.caseId,
  version: mail.version,
  createdAt: iso(mail.createdAt),
  updatedAt: iso(mail.updatedAt),
});
