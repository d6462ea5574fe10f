import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { NotFound } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { newId } from '../../common/ids.js';
import { decodeCursor, encodeCursor, pageFrom } from '../../common/paging.js';
import { assertMove } from '../../common/state-table.js';
import { Reads } from '../../database/reads.js';
import { insertRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { MailPost } from '../../intake/mail/mail-post.js';
import type { Actor } from '../../staff/permissions.access.js';
import { Case } from '../case.entity.js';
import { transitions } from '../case.states.js';
import { changeCase } from '../change-case.js';
import { findVisibleCase, readVisibleCase } from '../find-case.js';
import { assertNotMerged } from '../merging/merged.errors.js';
import { moved } from '../move-case.js';
import { collisionOf } from '../presence/presence.js';
import { presentOne } from '../present-cases.js';
import { lastChannel } from './last-channel.js';
import { presentOneReply, presentReplies } from './present-replies.js';
import { queueReply } from './queue-reply.js';
import { ReplyDraft } from './reply-draft.entity.js';
import { keepFiles, takeFiles } from './reply-files.js';
import { Reply } from './reply.entity.js';
import type { NewReplyBody, ReplyQuery } from './reply.schema.js';
import { settleReply } from './settle-reply.js';
import { Ways } from './ways/ways.js';

/** What staff say to customers. A reply is promised in one unit; it leaves when it can no longer be undone. */
@Injectable()
export class RepliesService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Ways) private readonly ways: Ways,
    @Inject(MailPost) private readonly post: MailPost,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async send(actor: Actor, ref: string, version: number | undefined, body: NewReplyBody) {
    return this.tx.run(async (unit) => {
      const subject = await findVisibleCase(unit, actor, ref);
      if (version !== undefined && version !== subject.version) {
        const current = await presentOne(unit.manager, subject);
        assertVersion(subject, version, () => current);
      }
      assertNotMerged(subject);
      const { moveTo, attachmentIds = [] } = body;
      if (moveTo !== undefined && moveTo !== subject.state) assertMove(transitions, 'case', subject.state, moveTo);
      const way = await this.ways.choose(unit.manager, subject, body.channel, await lastChannel(unit.manager, subject.id));
      await takeFiles(unit, actor.id, subject.id, way.name, attachmentIds);
      const reply = await queueReply(unit, actor, subject, {
        kind: 'reply',
        way,
        messageId: this.post.newMessageId(newId()),
        subject: body.subject ?? null,
        body: body.body,
        attachmentIds,
        undoMs: this.settings.mail.undoMs,
        moveTo,
      });
      await keepFiles(unit, reply.id, attachmentIds);
      await unit.manager.delete(ReplyDraft, { caseId: subject.id, staffId: actor.id });
      return unit.answer({ ...(await presentOneReply(unit.manager, reply)), collision: await collisionOf(unit, actor, subject) });
    });
  }

  async list(actor: Actor, ref: string, { cursor, limit }: ReplyQuery) {
    const { id: caseId } = await readVisibleCase(this.reads, actor, ref);
    const after = decodeCursor('replies', cursor, 1);
    const manager = this.reads.manager();
    const rows = await manager.find(Reply, {
      where: { caseId, ...(after && { id: MoreThan(String(after[0])) }) },
      order: { id: 'ASC' },
      take: limit + 1,
    });
    const views = new Map((await presentReplies(manager, rows)).map((view) => [view.id, view]));
    return pageFrom(rows, limit, ({ id }) => views.get(id), (row) => encodeCursor('replies', [row.id]));
  }

  async get(actor: Actor, ref: string, id: string) {
    const { id: caseId } = await readVisibleCase(this.reads, actor, ref);
    const reply = await this.reads.manager().findOneBy(Reply, { id, caseId });
    if (!reply) throw new NotFound('reply');
    return presentOneReply(this.reads.manager(), reply);
  }

  /** The ways that this case can be answered, and the one that is taken when nobody says. */
  async channels(actor: Actor, ref: string) {
    const subject = await readVisibleCase(this.reads, actor, ref);
    const manager = this.reads.manager();
    const channels = await this.ways.open(manager, subject);
    const last = await lastChannel(manager, subject.id);
    const preferred = channels.length === 0 ? null : await this.ways.choose(manager, subject, undefined, last).catch(() => null);
    return { channels, preferred: preferred?.name ?? null };
  }

  /** Takes a reply back that has not left. What it said is a draft again, and the case is where it was. */
  async undo(actor: Actor, ref: string, id: string) {
    return this.tx.run(async (unit) => {
      const reply = await this.held(unit, actor, ref, id);
      const undone = await settleReply(unit, actor, reply, { state: 'undone' });
      await this.moveBack(unit, actor, undone);
      await this.keepAsDraft(unit, undone);
      return unit.answer(await presentOneReply(unit.manager, undone), 200);
    });
  }

  /** Sends again what has failed, or what nobody knows about, because a person says so; under the same key. */
  async retry(actor: Actor, ref: string, id: string) {
    return this.tx.run(async (unit) => {
      const reply = await this.held(unit, actor, ref, id);
      const queued = await settleReply(unit, actor, reply, { state: 'queued', sendAt: unit.at, detail: null });
      unit.emit('reply.queued', { id, attempt: reply.attempts });
      return unit.answer(await presentOneReply(unit.manager, queued), 200);
    });
  }

  private async held(unit: Unit, actor: Actor, ref: string, id: string): Promise<Reply> {
    const { id: caseId } = await findVisibleCase(unit, actor, ref);
    const reply = await unit.findForUpdate(Reply, { id, caseId });
    if (!reply) throw new NotFound('reply');
    return reply;
  }

  private async moveBack(unit: Unit, actor: Actor, { id, caseId, movedFrom, movedTo }: Reply): Promise<void> {
    if (movedFrom === null) return;
    const before = await unit.findForUpdate(Case, { id: caseId });
    // Somebody has looked at it, so it is not new any more.
    const to = movedFrom === 'new' ? 'open' : movedFrom;
    if (!before || before.state !== movedTo || !transitions[before.state].some((step) => step === to)) return;
    await changeCase(unit, actor, before, moved(before, to, unit.at), {
      kind: 'case.moved',
      data: { from: before.state, to, replyId: id },
    });
  }

  /** Unless they have begun to write something else. */
  private async keepAsDraft(unit: Unit, { caseId, authorId: staffId, body, channel, subject, attachmentIds }: Reply): Promise<void> {
    if (staffId === null || (await unit.manager.existsBy(ReplyDraft, { caseId, staffId }))) return;
    const draft = { caseId, staffId, body, channel, subject, attachmentIds };
    await insertRows(unit, ReplyDraft, [{ ...draft, version: 1, createdAt: unit.at, updatedAt: unit.at }]);
  }
}
