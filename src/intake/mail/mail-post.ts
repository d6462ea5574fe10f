import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { replyPolicy } from '../../../config/policies/replies.js';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { Reads } from '../../database/reads.js';
import { Mailbox } from './mailbox.entity.js';
import { type MailOutcome, type OutgoingMail, Smtp } from './smtp.js';

/** Where mails leave, and who they are from. */
@Injectable()
export class MailPost {
  private readonly smtp: Smtp | null;
  private readonly from: string;

  constructor(
    @Inject(SETTINGS) { mail, http }: Settings,
    @Inject(Reads) private readonly reads: Reads,
  ) {
    this.smtp = mail.smtpUrl === null ? null : new Smtp(mail.smtpUrl, replyPolicy.answerWithinMs);
    this.from = mail.from ?? `support@${http.publicUrl?.hostname ?? 'localhost'}`;
  }

  get isOpen(): boolean {
    return this.smtp !== null;
  }

  /** The address that a mail is from; one that came into a mailbox is answered from there. */
  async senderFor(ownerId: string | null): Promise<string> {
    const mailbox = ownerId && (await this.reads.manager().findOneBy(Mailbox, { id: ownerId }));
    return mailbox ? mailbox.address : this.from;
  }

  /** A name for a mail that nobody can guess: whoever answers it has read it. */
  newMessageId(id: string): string {
    const domain = /@([^\s<>@]+)>?\s*$/.exec(this.from)?.[1] ?? 'localhost';
    return `<${id}.${randomBytes(12).toString('base64url')}@${domain}>`;
  }

  async send(mail: OutgoingMail): Promise<MailOutcome> {
    if (!this.smtp) return { state: 'refused', detail: 'There is no mail server any more; set REDRESS_SMTP_URL.' };
    return this.smtp.send(mail);
  }
}
