import { Inject, Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { NotFound, ValidationFailed } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { newId } from '../../common/ids.js';
import { decodeCursor, encodeCursor, pageFrom } from '../../common/paging.js';
import { SecretBox } from '../../common/secret-box.js';
import { Reads } from '../../database/reads.js';
import { insertRows, updateRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import { MailMessage } from '../../intake/mail/mail-message.entity.js';
import { Mailbox } from '../../intake/mail/mailbox.entity.js';
import { type MailboxPatch, type NewMailbox, presentMail, presentMailbox } from '../../intake/mail/mailbox.schema.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';

/** Which mailboxes are read. Passwords go in and never come out. */
@Injectable()
export class MailboxesService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  async list(cursor: string | undefined, limit: number) {
    const after = decodeCursor('mailboxes', cursor, 1);
    const where = after ? { id: MoreThan(String(after[0])) } : {};
    const rows = await this.reads.manager().find(Mailbox, { where, order: { id: 'ASC' }, take: limit + 1 });
    return pageFrom(rows, limit, presentMailbox, (row) => encodeCursor('mailboxes', [row.id]));
  }

  async get(id: string) {
    return presentMailbox(await this.stored(id));
  }

  /** What has come, newest first, and what was made of it. */
  async messages(id: string, cursor: string | undefined, limit: number) {
    await this.stored(id);
    const after = decodeCursor('mails', cursor, 1);
    const where = { mailboxId: id, ...(after && { id: LessThan(String(after[0])) }) };
    const rows = await this.reads.manager().find(MailMessage, { where, order: { id: 'DESC' }, take: limit + 1 });
    return pageFrom(rows, limit, presentMail, (row) => encodeCursor('mails', [row.id]));
  }

  async create(actor: Actor, { password, ...body }: NewMailbox) {
    return this.tx.run(async (unit) => {
      const security = body.security ?? 'tls';
      const mailbox: Mailbox = {
        id: newId(),
        folder: 'INBOX',
        everySeconds: 60,
        active: true,
        fromStart: false,
        port: security === 'tls' ? 993 : 143,
        ...body,
        security,
        password: this.box.seal(password),
        uidValidity: null,
        lastUid: 0,
        nextPollAt: unit.at,
        seenAt: null,
        problem: null,
        leaseToken: null,
        leaseUntil: null,
        version: 1,
        createdAt: unit.at,
        updatedAt: unit.at,
      };
      await insertRows(unit, Mailbox, [mailbox]);
      await recordAct(unit, actor, 'mailbox.created', { type: 'mailbox', id: mailbox.id }, { host: mailbox.host });
      return unit.answer(presentMailbox(mailbox));
    });
  }

  async change(actor: Actor, id: string, version: number, { password, ...patch }: MailboxPatch) {
    return this.tx.run(async (unit) => {
      const before = await unit.findForUpdate(Mailbox, { id });
      if (!before) throw new NotFound('mailbox');
      assertVersion(before, version, () => presentMailbox(before));
      const next: Mailbox = { ...before, ...patch, version: before.version + 1, updatedAt: unit.at };
      const moved = (['host', 'port', 'username', 'folder'] as const).some((field) => next[field] !== before[field]);
      const elsewhere = next.host !== before.host || next.username !== before.username || next.security !== before.security;
      if (elsewhere && password === undefined) {
        // A password goes to the place it was given for.
        throw new ValidationFailed([{ pointer: '/password', code: 'missing', detail: 'Give the password again for another server or user.' }]);
      }
      if (password !== undefined) next.password = this.box.seal(password);
      if (moved) Object.assign(next, { uidValidity: null, lastUid: 0, seenAt: null });
      Object.assign(next, { leaseToken: null, leaseUntil: null, nextPollAt: Math.min(next.nextPollAt, unit.at + next.everySeconds * 1000) });
      await updateRows(unit, Mailbox, [next]);
      await recordAct(unit, actor, 'mailbox.changed', { type: 'mailbox', id }, { fields: Object.keys(patch) });
      return presentMailbox(next);
    });
  }

  private async stored(id: string): Promise<Mailbox> {
    const mailbox = await this.reads.manager().findOneBy(Mailbox, { id });
    if (!mailbox) throw new NotFound('mailbox');
    return mailbox;
  }
}
