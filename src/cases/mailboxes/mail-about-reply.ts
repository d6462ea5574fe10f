import { In } from 'typeorm';
import type { Unit } from '../../database/unit.js';
import { readReport } from '../../intake/mail/mail-verdict.policy.js';
import type { ReadMail } from '../../intake/mail/read-mail.js';
import { Reply } from '../replies/reply.entity.js';
import { settleReply } from '../replies/settle-reply.js';

/** Whoever answers a mail has it: what was unknown has arrived. */
export async function heardAgain(unit: Unit, replyIds: readonly string[]): Promise<void> {
  for (const id of replyIds) {
    const reply = await unit.findForUpdate(Reply, { id });
    if (reply?.state === 'unknown') await settleReply(unit, 'system', reply, { state: 'sent', sentAt: reply.sendAt, detail: null });
  }
}

/**
 * A report that a mail of ours has not arrived: it names the mail, which a stranger cannot. Answers the case. A delay is no
 * failure; the servers go on trying.
 */
export async function noteBounce(unit: Unit, { status, about }: NonNullable<ReadMail['report']>): Promise<string | null> {
  if (about.length === 0) return null;
  const named = await unit.manager.findOneBy(Reply, { messageId: In(about.map((id) => `<${id}>`)) });
  const reply = named && (await unit.findForUpdate(Reply, { id: named.id }));
  if (!reply) return null;
  const { failed, detail } = readReport(status);
  if (failed && (reply.state === 'sent' || reply.state === 'unknown')) {
    await settleReply(unit, 'system', reply, { state: 'failed', detail: `It was returned: ${detail}` });
  }
  return reply.caseId;
}
