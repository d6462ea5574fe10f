import { newId } from '../../common/ids.js';
import { insertRows, updateRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import { type AuditActor, recordAct, saltedHash } from '../../staff/audit.js';
import { Case } from '../case.entity.js';
import type { CaseState } from '../case.states.js';
import { changeCase } from '../change-case.js';
import { moved } from '../move-case.js';
import { responded } from '../response.policy.js';
import { writeTimeline } from '../timeline.js';
import { Reply, type ReplyKind } from './reply.entity.js';
import type { ChosenWay } from './ways/ways.js';

export interface NewReply {
  readonly kind: ReplyKind;
  readonly way: ChosenWay;
  readonly messageId: string;
  readonly subject: string | null;
  readonly body: string;
  readonly attachmentIds: readonly string[];
  /** How long it may still be undone (milliseconds). */
  readonly undoMs: number;
  /** Where the case goes with it. */
  readonly moveTo?: CaseState | undefined;
  /** What else the sending says about the case: when a letter went. */
  readonly marks?: Partial<Pick<Case, 'acknowledgedAt' | 'holdingSentAt' | 'finalRespondedAt' | 'outcome'>>;
}

/**
 * Promises to send a reply, in the unit that writes it: the row with its key, the timeline, the case. An answer
 * stops the clocks that wait for one; a new case is open from then on.
 */
export async function queueReply(unit: Unit, actor: AuditActor, subject: Case, reply: NewReply): Promise<Reply> {
  const authorId = actor === 'system' ? null : actor.id;
  // What Redress sends by itself is no word of a person: it neither opens a case nor answers it.
  const speaks = authorId !== null;
  const to = reply.moveTo ?? (subject.state === 'new' && speaks ? 'open' : subject.state);
  const exchange = speaks ? responded(subject, unit.at) : subject;
  const answers = exchange.respondedAt !== subject.respondedAt || exchange.answeredAt !== subject.answeredAt;
  const row: Reply = {
    id: newId(),
    caseId: subject.id,
    customerId: subject.customerId,
    kind: reply.kind,
    channel: reply.way.name,
    state: 'queued',
    target: reply.way.target,
    subject: reply.subject,
    body: reply.body,
    authorId,
    attachmentIds: [...reply.attachmentIds],
    messageId: reply.messageId,
    attempts: 0,
    sendAt: unit.at + reply.undoMs,
    sentAt: null,
    answeredAt: answers ? unit.at : null,
    movedFrom: to === subject.state ? null : subject.state,
    movedTo: to === subject.state ? null : to,
    externalRef: null,
    detail: null,
    version: 1,
    createdAt: unit.at,
    updatedAt: unit.at,
  };
  await insertRows(unit, Reply, [row]);
  await writeTimeline(unit, [
    {
      id: row.id,
      caseId: subject.id,
      kind: 'reply.queued',
      actorId: authorId,
      data: { replyId: row.id, channel: row.channel, letter: row.kind },
    },
  ]);
  await recordAct(unit, actor, 'reply.queued', { type: 'reply', id: row.id }, {
    caseId: subject.id,
    channel: row.channel,
    kind: row.kind,
    body: saltedHash(row.body),
  });
  unit.emit('reply.queued', { id: row.id, attempt: 0 }, row.sendAt);
  await followCase(unit, actor, subject, row, reply.marks);
  return row;
}

async function followCase(unit: Unit, actor: AuditActor, before: Case, row: Reply, marks: NewReply['marks']) {
  const to = row.movedTo ?? before.state;
  const after = { ...(to === before.state ? before : moved(before, to, unit.at)), ...marks };
  if (row.answeredAt !== null) Object.assign(after, responded(before, row.answeredAt));
  if (to !== before.state) {
    await changeCase(unit, actor, before, after, {
      kind: 'case.moved',
      data: { from: before.state, to, replyId: row.id },
    });
  } else if (row.answeredAt !== null || marks) {
    await changeCase(unit, actor, before, after, { kind: 'case.answered', data: { replyId: row.id, letter: row.kind } });
  } else {
    await updateRows(unit, Case, [{ id: before.id, updatedAt: unit.at }]);
    unit.emit('case.changed', { id: before.id, version: before.version });
  }
}
