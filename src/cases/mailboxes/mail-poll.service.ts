import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { mailboxPolicy } from '../../../config/policies/mailboxes.js';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { Clock } from '../../common/clock.js';
import { NotFound } from '../../common/domain-error.js';
import { type Log, LOG } from '../../common/log.js';
import { OutgoingError } from '../../common/outgoing/outgoing.errors.js';
import { iso } from '../../common/schemas.js';
import { SecretBox } from '../../common/secret-box.js';
import { Tx } from '../../database/tx.js';
import { ImapReader, type MailboxPlace } from '../../intake/mail/imap-reader.js';
import { Mailbox } from '../../intake/mail/mailbox.entity.js';
import { LeaseLost } from './lease-lost.js';
import { TakeMailService } from './take-mail.service.js';

const { leaseMs, retryMs } = mailboxPolicy;
/** Numbers that changed may leave out mails of the last days (milliseconds). */
const lookBackMs = 2 * 24 * 60 * 60 * 1000;

/** Reads mailboxes from where they were left. A mail and the place behind it are one commit. */
@Injectable()
export class MailPollService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(TakeMailService) private readonly mails: TakeMailService,
  ) {}

  async pollNow(id: string) {
    const [mailbox] = await this.lease(sql`id = ${id}`, 1);
    if (mailbox) return this.poll(mailbox);
    if (await this.tx.run((unit) => unit.manager.existsBy(Mailbox, { id }))) throw new LeaseLost();
    throw new NotFound('mailbox');
  }

  /** Those whose turn it is, one after the other. */
  async pollDue(): Promise<void> {
    for (;;) {
      const [mailbox] = await this.lease(sql`active = ${true} AND "nextPollAt" <= ${this.clock.now()}`, 1);
      if (!mailbox) return;
      await this.poll(mailbox).catch((error: unknown) => this.log.warn({ err: error, mailboxId: mailbox.id }, 'a mailbox was not read'));
    }
  }

  private async poll(mailbox: Mailbox) {
    let reader: ImapReader | null = null;
    const tally = { fetched: 0, complaints: 0 };
    let problem: string | null = null;
    try {
      reader = await ImapReader.open(mailbox, this.box.open(mailbox.password), this.settings.allowLoopback);
      await this.read(mailbox, reader, tally);
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      problem = problemOf(error);
      this.log.warn({ err: error, mailboxId: mailbox.id }, 'a mailbox could not be read');
    } finally {
      await reader?.close();
    }
    return { ...tally, problem, nextPollAt: iso(await this.giveBack(mailbox, problem)) };
  }

  private async read(mailbox: Mailbox, reader: ImapReader, tally: { fetched: number; complaints: number }): Promise<void> {
    const { place } = reader;
    const renumbered = mailbox.uidValidity !== null && mailbox.uidValidity !== place.uidValidity;
    const lastUid = mailbox.uidValidity === place.uidValidity ? mailbox.lastUid : this.beginning(mailbox, place);
    const since = renumbered ? new Date((mailbox.seenAt ?? mailbox.createdAt) - lookBackMs) : null;
    await this.tx.run((unit) => this.mails.hold(unit, mailbox, place.uidValidity, lastUid));
    for (const uid of await reader.after(lastUid, since)) {
      const { raw } = await reader.fetch(uid);
      tally.fetched += 1;
      const verdict = await this.mails.take(mailbox, place.uidValidity, uid, raw);
      if (verdict === 'complaint') tally.complaints += 1;
    }
  }

  /** A mailbox that is new here begins with what comes from now on, unless all of it is wanted. */
  private beginning({ uidValidity, fromStart }: Mailbox, { uidNext }: MailboxPlace): number {
    return uidValidity === null && !fromStart ? uidNext - 1 : 0;
  }

  private giveBack({ id, leaseToken, everySeconds }: Mailbox, problem: string | null): Promise<number> {
    return this.tx.run(async (unit) => {
      const next = unit.at + Math.max(everySeconds * 1000, problem === null ? 0 : retryMs);
      const seenAt = problem === null ? sql`${unit.at}` : sql`"seenAt"`;
      await unit.all(sql`UPDATE mailbox SET "leaseToken" = NULL, "leaseUntil" = NULL, "nextPollAt" = ${next},
        problem = ${problem}, "seenAt" = ${seenAt} WHERE id = ${id} AND "leaseToken" = ${leaseToken} RETURNING id`);
      return next;
    });
  }

  private lease(which: Sql, limit: number): Promise<Mailbox[]> {
    return this.tx.run(async (unit) => {
      const token = randomUUID();
      const skip = unit.dialect === 'postgres' ? sql`FOR UPDATE SKIP LOCKED` : sql``;
      const rows = await unit.all<{ id: string }>(sql`UPDATE mailbox SET "leaseToken" = ${token}, "leaseUntil" = ${unit.at + leaseMs}
        WHERE id IN (SELECT id FROM mailbox WHERE ${which} AND ("leaseUntil" IS NULL OR "leaseUntil" <= ${unit.at})
          ORDER BY "nextPollAt", id LIMIT ${limit} ${skip}) RETURNING id`);
      const [row] = rows;
      return row ? unit.manager.findBy(Mailbox, { id: row.id }) : [];
    });
  }
}

/** For people, without what a server may have echoed of the password. */
function problemOf(error: unknown): string {
  if (error instanceof OutgoingError) return error.message;
  const { authenticationFailed, code } = error as { authenticationFailed?: boolean; code?: string };
  if (authenticationFailed) return 'The server refuses the user name or the password.';
  return `The mailbox could not be read${code ? ` (${code})` : ''}.`;
}
