import sql from 'sql-template-tag';
import { jsonRows } from '../../database/json-rows.js';
import { insertDocument } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import { Complaint } from '../complaint.entity.js';
import { heardOf } from '../draft.js';
import type { ImportOptions } from './import-options.js';

type Stored = Pick<Complaint, 'id' | 'occurredAt' | 'channel' | 'label' | 'category' | 'sku'>;

/**
 * Stores the complaints of a document and says that they have come: of history in one piece of news, and one by one
 * where each is to be followed up. One whose owner has already sent its `externalId` is left out. Answers how many
 * were stored.
 */
export async function receiveDocument(
  unit: Unit,
  importId: string,
  document: string | null,
  mode: ImportOptions['mode'],
): Promise<number> {
  if (document === null) return 0;
  const stored = await insertDocument<Complaint, Stored>(unit, Complaint, document, {
    onConflict: 'nothing',
    returning: ['id', 'occurredAt', 'channel', 'label', 'category', 'sku'],
  });
  if (mode === 'history') unit.emit('complaints.imported', { id: importId, heard: stored.map(heardOf), complaintIds: stored.map(({ id }) => id) });
  else for (const complaint of stored) unit.emit('complaint.received', { id: complaint.id, heard: heardOf(complaint), history: false });
  return stored.length;
}

/** How many of these their owner has sent already. */
export async function knownAmong(unit: Unit, ownerId: string, externalIds: readonly string[]): Promise<number> {
  if (externalIds.length === 0) return 0;
  const wanted = jsonRows(unit.dialect, externalIds.map((id) => [id]));
  const found = await unit.one<{ count: number }>(sql`SELECT count(*) AS count FROM ${wanted} AS wanted
    JOIN complaint ON complaint."ownerId" = ${ownerId} AND complaint."externalId" = wanted.value->>0`);
  return Number(found?.count ?? 0);
}
