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
  announce(unit, complaints.filter(({ id }) => ids.has(id)));
  return ids;
}

/** The same in the hope that none of them is known: one that is refuses them all. */
export async function receiveNew(unit: Unit, complaints: readonly Complaint[]): Promise<void> {
  await insertRows(unit, Complaint, complaints);
  announce(unit, complaints);
}

function announce(unit: Unit, complaints: readonly Complaint[]): void {
  for (const complaint of complaints) {
    unit.emit('complaint.received', { id: complaint.id, heard: heardOf(complaint), history: complaint.history });
  }
}
