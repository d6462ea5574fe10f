import { IsNull, Not } from 'typeorm';
import type { TokenSigner } from '../../../common/token-signer.js';
import type { Reads } from '../../../database/reads.js';
import type { AttachmentsService } from '../../../intake/attachments/attachments.service.js';
import { Complaint } from '../../../intake/complaint.entity.js';
import { bareSubject, caseToken } from '../../../intake/mail/case-token.js';
import type { MailPost } from '../../../intake/mail/mail-post.js';
import type { MailOutcome } from '../../../intake/mail/smtp.js';
import { Case } from '../../case.entity.js';
import { Reply } from '../reply.entity.js';
import type { Manager, Opening, SendOutcome, Way } from './way.js';

/** As many of the mails before as a header names. */
const referencesMax = 20;

/** A mail to whoever wrote last with an address. */
export class MailWay implements Way {
  readonly name = 'email';
  /** A mail server does not know what it has taken before. */
  readonly repeatable = false;

  constructor(
    private readonly reads: Reads,
    private readonly signer: TokenSigner,
    private readonly files: AttachmentsService,
    private readonly post: MailPost,
  ) {}

  async opening(manager: Manager, { id }: Case): Promise<Opening> {
    const complaint = await manager.findOne(Complaint, {
      select: { id: true, authorEmail: true },
      where: { caseId: id, authorEmail: Not(IsNull()) },
      order: { id: 'DESC' },
    });
    if (!complaint?.authorEmail) return { closed: 'nobody in it has left a mail address.' };
    if (!this.post.isOpen) return { closed: 'there is no mail server; set REDRESS_SMTP_URL.' };
    return { target: { name: complaint.authorEmail, complaintId: complaint.id } };
  }

  async send(reply: Reply): Promise<SendOutcome> {
    const manager = this.reads.manager();
    const subject = await manager.findOneBy(Case, { id: reply.caseId });
    const complaint = await manager.findOneBy(Complaint, { id: reply.target.complaintId ?? '' });
    if (!subject) return { state: 'failed', detail: 'The case is gone.' };
    const outcome = await this.post.send({
      from: await this.post.senderFor(complaint?.ownerId ?? null),
      to: reply.target.name,
      subject: `${reply.subject ?? `Re: ${bareSubject(subject.subject)}`} ${caseToken(this.signer, subject.number)}`,
      text: reply.body,
      messageId: reply.messageId,
      ...(await this.threadOf(manager, reply)),
      date: reply.sendAt,
      // Whoever answers by machine shall not: RFC 3834, and what Exchange listens to.
      headers: {
        'X-Redress-Case': `CASE-${subject.number}`,
        ...(reply.authorId === null && { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }),
      },
      attachments: await Promise.all(reply.attachmentIds.map((id) => this.files.whole(id))),
    });
    return outcomes[outcome.state](outcome);
  }

  /** What was said before, so that mail programs show one conversation. */
  private async threadOf(manager: Manager, reply: Reply) {
    const [received, sent] = await Promise.all([
      manager.find(Complaint, {
        select: { id: true, externalId: true, createdAt: true },
        where: { caseId: reply.caseId, channel: 'email' },
        order: { id: 'DESC' },
        take: referencesMax,
      }),
      manager.find(Reply, {
        select: { id: true, messageId: true, createdAt: true },
        where: { caseId: reply.caseId, channel: 'email', state: 'sent' },
        order: { id: 'DESC' },
        take: referencesMax,
      }),
    ]);
    const known = [
      ...received.map(({ externalId, createdAt }) => ({ id: bracketed(externalId), at: createdAt })),
      ...sent.map(({ messageId, createdAt }) => ({ id: messageId, at: createdAt })),
    ].filter(({ id }) => /^<[^<>\s]+@[^<>\s]+>$/.test(id));
    const references = known.toSorted((one, other) => one.at - other.at).map(({ id }) => id).slice(-referencesMax);
    const inReplyTo = received.map(({ externalId }) => bracketed(externalId)).find((id) => references.includes(id));
    return { references, ...(inReplyTo && { inReplyTo }) };
  }
}

/** Complaints keep the names of mails without their brackets. */
const bracketed = (id: string | null): string => `<${(id ?? '').replaceAll(/^<|>$/g, '')}>`;

type Told = { readonly [State in MailOutcome['state']]: (outcome: MailOutcome) => SendOutcome };
const detailOf = (outcome: MailOutcome): string => ('detail' in outcome ? outcome.detail : outcome.response);

const outcomes: Told = {
  taken: (outcome) => ({ state: 'sent', externalRef: detailOf(outcome).slice(0, 300) }),
  refused: (outcome) => ({ state: 'failed', detail: detailOf(outcome) }),
  deferred: (outcome) => ({ state: 'deferred', detail: detailOf(outcome) }),
  unknown: (outcome) => ({ state: 'unknown', detail: `${detailOf(outcome)}. It may have been taken: look before you send it again.` }),
};

