import { In } from 'typeorm';
import type { TokenSigner } from '../../common/token-signer.js';
import type { Unit } from '../../database/unit.js';
import { Complaint } from '../../intake/complaint.entity.js';
import { caseOfSubject } from '../../intake/mail/case-token.js';
import type { ReadMail } from '../../intake/mail/read-mail.js';
import { Case } from '../case.entity.js';
import { survivorsOf } from '../merging/family.js';
import { Reply } from '../replies/reply.entity.js';

export interface Thread {
  readonly caseId: string | null;
  /** The complaint of the case that the mail is taken to answer. */
  readonly complaintId: string | null;
  /** The replies that it answers. */
  readonly replyIds: readonly string[];
  /** It is a mail of ours that came back. */
  readonly isOurs: boolean;
}

/**
 * Which case a mail belongs to. It has to prove it: by the name of a mail that we have sent, which only its readers know; by
 * the signed token of a subject; or by the name of a mail that the same sender has sent before. A number alone proves
 * nothing.
 */
export async function threadOf(unit: Unit, signer: TokenSigner, mailboxId: string, mail: ReadMail): Promise<Thread> {
  const names = mail.answers.map((id) => `<${id}>`);
  const replies = names.length === 0 ? [] : await unit.manager.findBy(Reply, { messageId: In(names) });
  const nearest = names.map((name) => replies.find(({ messageId }) => messageId === name)).find((reply) => reply !== undefined);
  const named =
    nearest?.caseId ?? (await caseOfToken(unit, signer, mail.subject)) ?? (await caseOfSender(unit, mailboxId, mail));
  const caseId = named && (await survivorOf(unit, named));
  const complaint =
    caseId && (await unit.manager.findOne(Complaint, { select: { id: true }, where: { caseId }, order: { id: 'DESC' } }));
  return {
    caseId,
    complaintId: complaint ? complaint.id : null,
    replyIds: replies.map(({ id }) => id),
    isOurs: await unit.manager.existsBy(Reply, { messageId: `<${mail.messageId}>` }),
  };
}

/** The case itself, or the one that it is part of by now. */
async function survivorOf(unit: Unit, caseId: string): Promise<string | null> {
  const found = await unit.manager.findOneBy(Case, { id: caseId });
  return found && ((await survivorsOf(unit.manager, [found])).get(caseId)?.id ?? null);
}

async function caseOfToken(unit: Unit, signer: TokenSigner, subject: string): Promise<string | null> {
  const number = caseOfSubject(signer, subject);
  return number === null ? null : ((await unit.manager.findOneBy(Case, { number }))?.id ?? null);
}

async function caseOfSender(unit: Unit, ownerId: string, { answers, from }: ReadMail): Promise<string | null> {
  if (answers.length === 0 || from.email === null) return null;
  const before = await unit.manager.findBy(Complaint, { ownerId, externalId: In([...answers]) });
  const sender = from.email.toLowerCase();
  return before.find(({ authorEmail }) => authorEmail?.toLowerCase() === sender)?.caseId ?? null;
}
