import { In } from 'typeorm';
import { replyPolicy } from '../../../config/policies/replies.js';
import { type FieldError, ValidationFailed } from '../../common/domain-error.js';
import { updateRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import { Attachment } from '../../intake/attachments/attachment.entity.js';
import { Complaint } from '../../intake/complaint.entity.js';
import { Reply } from './reply.entity.js';
import type { WayName } from './ways/way-names.js';

const wrong = (index: number, detail: string): FieldError => ({ pointer: `/attachmentIds/${index}`, code: 'unknown', detail });

/**
 * Takes the files of a reply: what its author has uploaded, or what is in the case already. Files of other cases are
 * not there for it.
 */
export async function takeFiles(unit: Unit, authorId: string, caseId: string, channel: WayName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  if (channel === 'social' || channel === 'webhook') {
    throw new ValidationFailed([{ pointer: '/attachmentIds', code: 'not_here', detail: `Files do not travel by ${channel}.` }]);
  }
  const files = new Map((await unit.manager.findBy(Attachment, { id: In([...ids]), complete: true })).map((file) => [file.id, file]));
  const complaintIds = [...files.values()].flatMap(({ complaintId }) => complaintId ?? []);
  const replyIds = [...files.values()].flatMap(({ replyId }) => replyId ?? []);
  const [complaints, replies] = await Promise.all([
    complaintIds.length === 0 ? [] : unit.manager.find(Complaint, { select: { id: true }, where: { id: In(complaintIds), caseId } }),
    replyIds.length === 0 ? [] : unit.manager.find(Reply, { select: { id: true }, where: { id: In(replyIds), caseId } }),
  ]);
  const here = new Set([...complaints, ...replies].map(({ id }) => id));
  const errors = ids.flatMap((id, index) => {
    const file = files.get(id);
    const own = file?.draftId === staffDraft(authorId);
    return file && (own || here.has(file.complaintId ?? file.replyId ?? '')) ? [] : [wrong(index, 'There is no such file in this case.')];
  });
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  if (bytes > replyPolicy.attachmentBytesMax) {
    errors.push({ pointer: '/attachmentIds', code: 'too_big', detail: 'Together the files are larger than a mail may be.' });
  }
  if (errors.length > 0) throw new ValidationFailed(errors);
}

/** Files that were uploaded for it are kept with it. */
export async function keepFiles(unit: Unit, replyId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const loose = (await unit.manager.findBy(Attachment, { id: In([...ids]) })).filter(
    (file) => file.complaintId === null && file.replyId === null,
  );
  await updateRows(unit, Attachment, loose.map(({ id }) => ({ id, replyId, updatedAt: unit.at })));
}

/** Under which what somebody on the staff uploads waits to be sent. */
export const staffDraft = (staffId: string): string => `staff:${staffId}`;
