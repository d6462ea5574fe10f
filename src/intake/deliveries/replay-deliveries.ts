import sql from 'sql-template-tag';
import { In, IsNull, Not } from 'typeorm';
import { updateRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import { Complaint } from '../complaint.entity.js';
import { complaintFrom, type Draft } from '../draft.js';
import { InboxEntry } from '../inbox-entry.entity.js';
import { type ReadDelivery, rejected } from '../read-delivery.js';
import { receive } from '../receive.js';
import { refusalOf } from '../rejection.js';
import { revise } from '../revise.js';
import { firstComplaint, takeThings } from '../take-bundle.js';
import { type DeliveryRow, deliveryColumns } from './delivery.schema.js';

/** A dead letter, read again with the mapping of today. */
export interface Attempt {
  readonly entryId: string;
  readonly read: ReadDelivery;
}

/**
 * Does for dead letters what would have been done when they arrived, as of then: deadlines run from the day on which
 * the customer complained. Whatever is no dead letter by now stays as it is, so a delivery becomes its complaint once
 * however often and by however many people it is replayed. Answers the rows that were tried.
 */
export async function replayDeliveries(unit: Unit, attempts: readonly Attempt[]): Promise<DeliveryRow[]> {
  const reads = new Map(attempts.map(({ entryId, read }) => [entryId, read]));
  const held = await holdDead(unit, [...reads.keys()]);
  const complaints = new Map(
    held.flatMap(({ id, endpointId, createdAt }) => {
      const draft = reads.get(id)?.draft;
      return draft ? [[id, complaintFrom(draft, endpointId, false, createdAt)] as const] : [];
    }),
  );
  const stored = await receive(unit, [...complaints.values()]);
  const tried: DeliveryRow[] = [];
  for (const entry of held) {
    const { draft = null, bundle = null, rejection = null } = reads.get(entry.id) ?? {};
    if (bundle) {
      const accepted = await takeThings(unit, entry.endpointId, bundle, entry.createdAt, (known) => join(unit, entry, known));
      tried.push({ ...entry, ...triedNow(unit, entry), complaintId: firstComplaint(accepted), accepted, rejection: null });
      continue;
    }
    const complaint = complaints.get(entry.id);
    const isNew = complaint !== undefined && stored.has(complaint.id);
    const complaintId = isNew ? complaint.id : draft && (await join(unit, entry, draft));
    tried.push({ ...entry, ...triedNow(unit, entry), complaintId, rejection });
  }
  await updateRows(
    unit,
    InboxEntry,
    tried.map(({ id, complaintId, accepted, rejection, replays, replayedAt }) => ({
      id, complaintId, accepted, rejection, replays, replayedAt,
    })),
  );
  return tried;
}

/** Tries one by itself: what the rules of orders refuse must not take others with it. */
export async function replayAlone<T>(entryId: string, read: ReadDelivery, run: (attempt: Attempt) => Promise<T>): Promise<T> {
  try {
    return await run({ entryId, read });
  } catch (error) {
    return run({ entryId, read: rejected(refusalOf(error)) });
  }
}

const triedNow = (unit: Unit, { replays }: DeliveryRow) => ({ replays: (replays ?? 0) + 1, replayedAt: unit.at });

/** Oldest first, so that versions of one complaint follow each other as they were sent. */
async function holdDead(unit: Unit, ids: readonly string[]): Promise<DeliveryRow[]> {
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  return unit.manager.find(InboxEntry, {
    select: deliveryColumns,
    where: { id: In([...ids]), rejection: Not(IsNull()) },
    order: { createdAt: 'ASC', id: 'ASC' },
    ...lock,
  });
}

/**
 * The complaint is known under the id that its sender gave it. A delivery that came after what it says now is its
 * next version; one that came before is old news, and belongs to it without changing it.
 */
async function join(unit: Unit, { endpointId, createdAt }: DeliveryRow, draft: Draft): Promise<string> {
  const known = await unit.findForUpdate(Complaint, { ownerId: endpointId, externalId: draft.externalId as string });
  if (!known) throw new Error('The complaint has vanished while its delivery was replayed.');
  const saidAt = await unit.one<{ at: number | null }>(
    sql`SELECT max("createdAt") AS at FROM complaint_version WHERE "complaintId" = ${known.id}`,
  );
  const isOld = createdAt < Math.max(Number(saidAt?.at ?? 0), known.createdAt);
  return isOld ? known.id : revise(unit, endpointId, draft, createdAt);
}
