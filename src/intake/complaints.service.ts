import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { crashPoint } from '../common/crash-point.js';
import { NotFound } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { decodeTimedPlace, encodeCursor } from '../common/paging.js';
import { requestContext } from '../common/request-context.js';
import { Reads } from '../database/reads.js';
import type { Judged } from '../events/events.js';
import { updateRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import { type Correction, correctionsOf, judgementOf, lastWord, scorersWord, withRequest } from '../sentiment/correction.js';
import { score } from '../sentiment/scorer.js';
import { recordAct } from '../staff/audit.js';
import { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import type { Actor } from '../staff/permissions.access.js';
import { attachmentsOf } from './attachments/attachments-of.js';
import { complaintBatch, type Received } from './complaint-batch.js';
import { walkComplaints } from './complaint-walk.js';
import { Complaint } from './complaint.entity.js';
import { type ComplaintPatch, type ComplaintQuery, type NewComplaint, presentComplaint, presentComplaintDetail } from './complaint.schema.js';
import { draftFrom, heardOf } from './draft.js';

@Injectable()
export class ComplaintsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  /** Settles after COMMIT. An `externalId` is unique for the person, or the person behind the key, who sends it. */
  async receive(actor: Actor, body: NewComplaint): Promise<Received> {
    const pushed = { ownerId: actor.id, draft: draftFrom(body, await this.scorer.setup()), request: requestContext.getStore() };
    const received = await this.tx.batch(complaintBatch, pushed);
    crashPoint('intake.committed_not_answered');
    return received;
  }

  async list({ cursor, limit, ...filter }: ComplaintQuery) {
    const after = decodeTimedPlace('complaints', cursor);
    const { ids, next } = await walkComplaints(this.reads, filter, after, limit);
    const rows = await this.reads.manager().findBy(Complaint, { id: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.id, presentComplaint(row)]));
    return { items: ids.flatMap((id) => byId.get(id) ?? []), nextCursor: next && encodeCursor('complaints', next) };
  }

  async get(id: string) {
    const complaint = await this.reads.manager().findOneBy(Complaint, { id });
    if (!complaint) throw new NotFound('complaint');
    const attachments = await attachmentsOf(this.reads.manager(), [id]);
    return presentComplaintDetail(complaint, attachments.get(id));
  }

  /** A person judges better than the scorer: their word counts, here and in what follows from it. */
  async correct(actor: Actor, id: string, version: number, request: ComplaintPatch) {
    const read = await this.reads.manager().findOneBy(Complaint, { id });
    if (!read) throw new NotFound('complaint');
    const fresh = score(read.body, { channel: read.channel, ...(await this.scorer.setup()) });
    const attachments = (await attachmentsOf(this.reads.manager(), [id])).get(id);
    return this.tx.run(async (unit) => {
      const before = await unit.findForUpdate(Complaint, { id });
      if (!before) throw new NotFound('complaint');
      assertVersion(before, version, () => presentComplaintDetail(before, attachments));
      // Its words may be newer than what was scored only if its version is, too.
      const scored = scorersWord(before, fresh);
      const corrected = withRequest(before, request);
      const changes = { ...corrected, ...lastWord(scored, corrected), version: version + 1, updatedAt: unit.at };
      const after = { ...before, ...changes };
      await updateRows(unit, Complaint, [{ id, ...changes }]);
      unit.emit('complaint.relabelled', { id, version: after.version, before: heardOf(before), after: heardOf(after) });
      const corrections = correctionsOf(scored, before, request);
      unit.emit('complaint.judged', judged(actor, before, after, corrections));
      await recordAct(unit, actor, 'complaint.corrected', { type: 'complaint', id }, { corrections });
      return presentComplaintDetail(after, attachments);
    });
  }
}

function judged(actor: Actor, before: Complaint, after: Complaint, corrections: readonly Correction[]): Judged {
  const { id, caseId, scorer, channel } = before;
  return { id, caseId, actor, scorer, source: channel, before: judgementOf(before), after: judgementOf(after), corrections };
}
