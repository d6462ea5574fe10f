import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reads } from '../../database/reads.js';
import { Attachment } from '../../intake/attachments/attachment.entity.js';
import { attachmentsOf } from '../../intake/attachments/attachments-of.js';
import { Complaint } from '../../intake/complaint.entity.js';
import { ComplaintForm } from '../../intake/form/complaint-form.entity.js';
import type { StatusLink } from '../../intake/form/status-link.entity.js';
import { Case } from '../case.entity.js';
import { isUnresolved } from '../case.states.js';
import { caseNumber } from '../find-case.js';
import { Reply } from '../replies/reply.entity.js';
import type { Said } from './status-page.js';
import { type Standing, standingOf } from './status.policy.js';

export interface WholeStanding {
  readonly first: Complaint;
  readonly brand: string | null;
  readonly caseNumber: string | null;
  readonly standing: Standing;
  readonly answerBy: number | null;
  readonly said: readonly Said[];
}

/** The most messages that the page shows; nobody is let write more in earnest. */
const shownMax = 100;

/** Reads how the complaint of a link stands, with everything that was written under it and the answers that were sent; no notes. */
@Injectable()
export class StandingsService {
  constructor(@Inject(Reads) private readonly reads: Reads) {}

  /** What was sent to this customer; a case that was joined to another's shows nobody the other's answers. */
  private async answers(found: Case | null, { customerId }: Complaint): Promise<Said[]> {
    if (!found || customerId === null) return [];
    const manager = this.reads.manager();
    const where = { caseId: found.id, customerId, state: In(['sent', 'unknown', 'sending']) };
    const replies = await manager.find(Reply, { where, order: { id: 'ASC' }, take: shownMax });
    const ids = replies.flatMap(({ attachmentIds }) => attachmentIds);
    const files = ids.length === 0 ? [] : await manager.findBy(Attachment, { id: In(ids) });
    return replies.map(({ sentAt, sendAt, body, attachmentIds }) => ({
      by: 'shop',
      at: sentAt ?? sendAt,
      body,
      files: files.filter(({ id }) => attachmentIds.includes(id)),
    }));
  }

  /** Null when the complaint is no longer there. */
  async of({ complaintId, formId }: StatusLink): Promise<WholeStanding | null> {
    const manager = this.reads.manager();
    const first = await manager.findOneBy(Complaint, { id: complaintId });
    if (!first) return null;
    const added = await manager.find(Complaint, {
      where: { inReplyTo: complaintId, ownerId: first.ownerId, channel: 'form' },
      order: { id: 'ASC' },
      take: shownMax,
    });
    const written = [first, ...added];
    // A message that came long after the case was closed has opened another one: that is where it stands now.
    const caseId = written.findLast((each) => each.caseId !== null)?.caseId ?? null;
    const [files, found, form] = await Promise.all([
      attachmentsOf(manager, written.map(({ id }) => id)),
      caseId === null ? null : manager.findOneBy(Case, { id: caseId }),
      formId === null ? null : manager.findOneBy(ComplaintForm, { id: formId }),
    ]);
    return {
      first,
      brand: form?.brand ?? null,
      caseNumber: found && caseNumber(found.number),
      standing: standingOf(found?.state ?? null),
      answerBy: found && isUnresolved(found.state) ? answerBy(found) : null,
      said: [
        ...written.map(({ id, createdAt, body }) => ({ by: 'customer' as const, at: createdAt, body, files: files.get(id) ?? [] })),
        ...(await this.answers(found, first)),
      ].sort((one, other) => one.at - other.at),
    };
  }
}

const answerBy = ({ clocks }: Case): number | null =>
  clocks.find(({ kind, metAt }) => kind === 'final_response' && metAt === null)?.dueAt ?? null;
