import { type EntityManager, In } from 'typeorm';
import { Attachment } from './attachment.entity.js';

/** The files of complaints, by complaint, in the order in which they were added. */
export async function attachmentsOf(
  manager: EntityManager,
  complaintIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Attachment[]>> {
  const found = new Map<string, Attachment[]>();
  if (complaintIds.length === 0) return found;
  const rows = await manager.find(Attachment, { where: { complaintId: In([...complaintIds]) }, order: { id: 'ASC' } });
  for (const row of rows) {
    const complaintId = row.complaintId ?? '';
    found.set(complaintId, [...(found.get(complaintId) ?? []), row]);
  }
  return found;
}
