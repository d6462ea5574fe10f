import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { Complaint } from './complaint.entity.js';
import { heardOf } from './draft.js';

/**
 * Stores complaints and says that they have come. One whose owner has already sent its `externalId` is left out;
 * the ids that were stored come back.
 */
export async function receive(unit: Unit, complaints: readonly Complaint[]): Promise<ReadonlySet<string>> {
  const stored = await insertRows<Complaint, { id: string }>(unit, Complaint, complaints, {
    onConflict: 'nothing',
    returning: ['id'],
  });
  const ids = new Set(stored.map(({ id }) => id));
  for (const complaint of complaints) {
    if (!ids.has(complaint.id)) continue;
    unit.emit('complaint.received', { id: complaint.id, heard: heardOf(complaint), history: complaint.history });
  }
  return ids;
}
