import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '../../common/domain-error.js';
import { Reads } from '../../database/reads.js';
import { insertRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import type { Actor } from '../../staff/permissions.access.js';
import { findVisibleCase, readVisibleCase } from '../find-case.js';
import { ReplyDraft } from './reply-draft.entity.js';
import { type DraftBody, presentDraft } from './reply.schema.js';

/** What somebody has begun to write: theirs alone, and gone with the reply. */
@Injectable()
export class DraftsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async get(actor: Actor, ref: string) {
    const { id: caseId } = await readVisibleCase(this.reads, actor, ref);
    const draft = await this.reads.manager().findOneBy(ReplyDraft, { caseId, staffId: actor.id });
    if (!draft) throw new NotFound('draft');
    return presentDraft(draft);
  }

  async put(actor: Actor, ref: string, body: DraftBody) {
    return this.tx.run(async (unit) => {
      const { id: caseId } = await findVisibleCase(unit, actor, ref);
      const key = { caseId, staffId: actor.id };
      const known = await unit.findForUpdate(ReplyDraft, key);
      const version = (known?.version ?? 0) + 1;
      const { body: text, channel = null, subject = null, attachmentIds = [] } = body;
      const draft = { ...key, body: text, channel, subject, attachmentIds, version, createdAt: known?.createdAt ?? unit.at, updatedAt: unit.at };
      await unit.manager.delete(ReplyDraft, key);
      await insertRows(unit, ReplyDraft, [draft]);
      return presentDraft(draft);
    });
  }

  async forget(actor: Actor, ref: string): Promise<void> {
    await this.tx.run(async (unit) => {
      const { id: caseId } = await findVisibleCase(unit, actor, ref);
      await unit.manager.delete(ReplyDraft, { caseId, staffId: actor.id });
    });
  }
}
