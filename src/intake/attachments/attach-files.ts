import { In } from 'typeorm';
import { updateRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import { Attachment } from './attachment.entity.js';

/** Files that waited under a draft go with the complaint that is received in this unit; the rest is left to be forgotten. */
export async function attachFiles(unit: Unit, draftId: string, ids: readonly string[], complaintId: string): Promise<void> {
  if (ids.length === 0) return;
  const waiting = await unit.manager.find(Attachment, {
    select: { id: true, complaintId: true },
    where: { id: In([...ids]), draftId, complete: true },
  });
  await updateRows(
    unit,
    Attachment,
    waiting.filter((each) => each.complaintId === null).map(({ id }) => ({ id, complaintId, updatedAt: unit.at })),
  );
}
