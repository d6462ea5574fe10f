import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { crashPoint } from '../common/crash-point.js';
import { NotFound } from '../common/domain-error.js';
import { decodeTimedPlace, encodeCursor } from '../common/paging.js';
import { requestContext } from '../common/request-context.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import type { Actor } from '../staff/permissions.access.js';
import { attachmentsOf } from './attachments/attachments-of.js';
import { complaintBatch, type Received } from './complaint-batch.js';
import { walkComplaints } from './complaint-walk.js';
import { Complaint } from './complaint.entity.js';
import { type ComplaintQuery, type NewComplaint, presentComplaint, presentComplaintDetail } from './complaint.schema.js';
import { draftFrom } from './draft.js';

@Injectable()
export class ComplaintsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  /** Settles after COMMIT. An `externalId` is unique for the person, or the person behind the key, who sends it. */
  async receive(actor: Actor, body: NewComplaint): Promise<Received> {
    const pushed = { ownerId: actor.id, draft: draftFrom(body), request: requestContext.getStore() };
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
}
