import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { attachmentPolicy } from '../../../config/policies/attachments.js';
import { mailboxPolicy } from '../../../config/policies/mailboxes.js';
import { newId } from '../../common/ids.js';
import { type Log, LOG } from '../../common/log.js';
import { countTry } from '../../common/throttle/throttle.js';
import { TokenSigner } from '../../common/token-signer.js';
import { insertRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { attachFiles } from '../../intake/attachments/attach-files.js';
import { AttachmentsService } from '../../intake/attachments/attachments.service.js';
import { gatheredPlainComplaint } from '../../intake/complaint.schema.js';
import { complaintFrom, type Draft, draftFrom } from '../../intake/draft.js';
import { MailMessage } from '../../intake/mail/mail-message.entity.js';
import { type MailVerdict, verdictOf } from '../../intake/mail/mail-verdict.policy.js';
import type { Mailbox } from '../../intake/mail/mailbox.entity.js';
import { type ReadMail, readMail } from '../../intake/mail/read-mail.js';
import { receive } from '../../intake/receive.js';
import { ScorerInForce } from '../../sentiment/in-force/scorer-in-force.service.js';
import { writeTimeline } from '../timeline.js';
import { heardAgain, noteBounce } from './mail-about-reply.js';
import { LeaseLost } from './lease-lost.js';
import { threadOf } from './mail-thread.js';

/** A mail that is read, checked and scored, and not yet stored. */
interface Prepared {
  readonly mail: ReadMail;
  readonly verdict: MailVerdict;
  readonly draft: Draft | null;
  readonly files: readonly string[];
}

/** Makes of a mail what it is: a complaint, an answer, a report, or nothing that anybody has to look at. */
@Injectable()
export class TakeMailService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(LOG) private readonly log: Log,
    @Inject(TokenSigner) private readonly signer: TokenSigner,
    @Inject(AttachmentsService) private readonly attachments: AttachmentsService,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  /** Moves the place of a mailbox on, in the unit that stores what was read; undone when somebody else reads it now. */
  async hold(unit: Unit, { id, leaseToken }: Mailbox, uidValidity: string, uid: number): Promise<void> {
    const held = await unit.all(sql`UPDATE mailbox
      SET "uidValidity" = ${uidValidity}, "lastUid" = ${uid}, "leaseUntil" = ${unit.at + mailboxPolicy.leaseMs}
      WHERE id = ${id} AND "leaseToken" = ${leaseToken} RETURNING id`);
    if (held.length === 0) throw new LeaseLost();
  }

  /** Null when it is known already. */
  async take(mailbox: Mailbox, uidValidity: string, uid: number, raw: Buffer | null): Promise<MailVerdict | null> {
    const prepared = raw && (await this.prepared(mailbox, raw));
    return this.tx.run(async (unit) => {
      await this.hold(unit, mailbox, uidValidity, uid);
      return prepared ? this.store(unit, mailbox, prepared) : this.storeUnreadable(unit, mailbox, `${uidValidity}.${uid}`);
    });
  }

  private async prepared(mailbox: Mailbox, raw: Buffer): Promise<Prepared | null> {
    try {
      const mail = await readMail(raw);
      const verdict = verdictOf(mail.headers);
      const draft = verdict === 'complaint' ? await this.draftOf(mail) : null;
      const files = draft === null ? [] : await this.keep(mailbox, mail);
      return { mail, verdict, draft, files };
    } catch (error) {
      this.log.warn({ err: error, mailboxId: mailbox.id }, 'a mail could not be read');
      return null;
    }
  }

  private async draftOf({ messageId, from, subject, words, sentAt }: ReadMail): Promise<Draft> {
    const input = gatheredPlainComplaint.parse({
      externalId: messageId,
      channel: 'email',
      subject: subject === '' ? null : subject,
      body: words.slice(0, 50_000) || subject || '(empty)',
      author: { name: from.name, email: from.email },
    });
    return { ...draftFrom(input, await this.scorer.setup()), occurredAt: sentAt };
  }

  /** Files of kinds that are not taken are left out, as on the form. */
  private async keep(mailbox: Mailbox, { messageId, files }: ReadMail): Promise<string[]> {
    const kept: string[] = [];
    for (const { name, content } of files.slice(0, attachmentPolicy.countMax * 2)) {
      const { id } = await this.attachments.keep(draftIdOf(mailbox, messageId), name, Readable.from([content]));
      if (id !== null) kept.push(id);
    }
    return kept;
  }

  private async store(unit: Unit, mailbox: Mailbox, { mail, verdict: said, draft, files }: Prepared): Promise<MailVerdict | null> {
    const known = await unit.manager.existsBy(MailMessage, { mailboxId: mailbox.id, messageId: mail.messageId });
    if (known) return null;
    const thread = await threadOf(unit, this.signer, mailbox.id, mail);
    const own = thread.isOurs ? 'own' : said;
    const verdict = own === 'complaint' && (await this.floods(unit, mail)) ? 'flood' : own;
    const row: MailMessage = {
      id: newId(),
      mailboxId: mailbox.id,
      messageId: mail.messageId,
      verdict,
      fromAddress: mail.from.email,
      subject: mail.subject,
      text: mail.text,
      complaintId: null,
      caseId: thread.caseId,
      version: 1,
      createdAt: unit.at,
      updatedAt: unit.at,
    };
    if (verdict === 'complaint' && draft) {
      const complaint = complaintFrom({ ...draft, inReplyTo: thread.complaintId }, mailbox.id, false, unit.at);
      await receive(unit, [complaint]);
      await attachFiles(unit, draftIdOf(mailbox, mail.messageId), files, complaint.id);
      row.complaintId = complaint.id;
      await heardAgain(unit, thread.replyIds);
    } else if (verdict === 'bounce' && mail.report) {
      row.caseId = await noteBounce(unit, mail.report);
    } else if (verdict === 'auto_reply' && thread.caseId !== null) {
      await writeTimeline(unit, [{ caseId: thread.caseId, kind: 'mail.auto_replied', actorId: null, data: { mailId: row.id } }]);
    }
    await insertRows(unit, MailMessage, [row]);
    return verdict;
  }

  private async floods(unit: Unit, { from }: ReadMail): Promise<boolean> {
    const subject = `mail from:${(from.email ?? 'nobody').toLowerCase()}`;
    return (await countTry(unit, [{ subject, ...mailboxPolicy.perSender }])) > 0;
  }

  private async storeUnreadable(unit: Unit, mailbox: Mailbox, messageId: string): Promise<MailVerdict | null> {
    const row = {
      id: newId(), mailboxId: mailbox.id, messageId, verdict: 'unreadable' as const, fromAddress: null, subject: null, text: '',
      complaintId: null, caseId: null, version: 1, createdAt: unit.at, updatedAt: unit.at,
    };
    await insertRows(unit, MailMessage, [row], { onConflict: 'nothing' });
    return 'unreadable';
  }
}

const draftIdOf = ({ id }: Mailbox, messageId: string): string => `mail:${id}:${messageId}`;
