import sql from 'sql-template-tag';
import { crashPoint } from '../common/crash-point.js';
import { newId } from '../common/ids.js';
import { jsonRows } from '../database/json-rows.js';
import { insertRows, name, updateRows } from '../database/rows.js';
import type { BatchKind } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import type { AcceptedThing } from './accepted.js';
import type { Complaint } from './complaint.entity.js';
import { complaintFrom, type Draft } from './draft.js';
import { InboxEntry } from './inbox-entry.entity.js';
import { receive, receiveNew } from './receive.js';
import type { Rejection } from './rejection.js';
import { revise } from './revise.js';

/** A delivery whose signature is right: a complaint, or the reason why it is none. */
export interface Delivery {
  readonly endpointId: string;
  readonly deliveryId: string;
  readonly digest: string | null;
  readonly body: string;
  readonly draft: Draft | null;
  readonly rejection: Rejection | null;
}

export interface Delivered {
  readonly complaintId: string | null;
  /** Null when it is just the complaint. */
  readonly accepted: readonly AcceptedThing[] | null;
  readonly rejection: Rejection | null;
  /** It had come before, and this is what it was answered then. */
  readonly duplicate: boolean;
}

/** Deliveries that came at the same moment, each with its inbox row in the transaction of its complaint. */
export const deliveryBatch: BatchKind<Delivery, Delivered> = {
  name: 'intake.delivery',
  limit: 128,
  async hope(unit, items) {
    crashPoint('intake.before_insert');
    const { complaints, entries } = rowsOf(items, unit.at);
    await insertRows(unit, InboxEntry, entries);
    await receiveNew(unit, complaints.filter((complaint) => complaint !== null));
    return entries.map(({ complaintId, rejection }): Delivered => ({ complaintId, accepted: null, rejection, duplicate: false }));
  },
  async write(unit, items) {
    const { complaints, entries } = rowsOf(items, unit.at);
    const taken = await insertRows<InboxEntry, { id: string }>(unit, InboxEntry, entries, {
      onConflict: 'nothing',
      returning: ['id'],
    });
    const fresh = new Set(taken.map(({ id }) => id));
    const arrived = complaints.flatMap((complaint, index) =>
      complaint !== null && fresh.has(entries[index]?.id ?? '') ? [complaint] : [],
    );
    const stored = await receive(unit, arrived);
    if (stored.size < arrived.length) await reviseKnown(unit, items, entries, fresh, stored);
    const before = fresh.size < items.length ? await answeredBefore(unit, entries) : null;
    return entries.map((entry): Delivered => {
      const duplicate = !fresh.has(entry.id);
      const { complaintId, accepted, rejection } = (duplicate && before?.(entry)) || entry;
      return { complaintId, accepted, rejection, duplicate };
    });
  },
};

function rowsOf(items: readonly Delivery[], at: number): { complaints: (Complaint | null)[]; entries: InboxEntry[] } {
  const complaints = items.map(({ draft, endpointId }) =>
    draft === null ? null : complaintFrom(draft, endpointId, false, at),
  );
  return { complaints, entries: items.map((item, index) => entryOf(item, complaints[index]?.id ?? null, at)) };
}

function entryOf(delivery: Delivery, complaintId: string | null, at: number): InboxEntry {
  const { endpointId, deliveryId, digest, body, rejection } = delivery;
  return {
    id: newId(), endpointId, deliveryId, digest, complaintId, accepted: null, rejection, body, replays: null, replayedAt: null,
    createdAt: at,
  };
}

/** Their owner has sent these complaints before, under other deliveries. */
async function reviseKnown(
  unit: Unit,
  items: readonly Delivery[],
  entries: readonly InboxEntry[],
  fresh: ReadonlySet<string>,
  stored: ReadonlySet<string>,
): Promise<void> {
  const changed: { id: string; complaintId: string }[] = [];
  for (const [index, entry] of entries.entries()) {
    const draft = items[index]?.draft;
    if (!draft || !fresh.has(entry.id) || stored.has(entry.complaintId ?? '')) continue;
    entry.complaintId = await revise(unit, entry.endpointId, draft);
    changed.push({ id: entry.id, complaintId: entry.complaintId });
  }
  await updateRows(unit, InboxEntry, changed);
}

type Named = Pick<InboxEntry, 'endpointId' | 'deliveryId' | 'digest'>;
type Answered = Pick<InboxEntry, 'complaintId' | 'accepted' | 'rejection'>;

const byId = ({ endpointId, deliveryId }: Named): string => `${endpointId} ${deliveryId}`;
const byDigest = ({ endpointId, digest }: Named): string => `${endpointId} ${digest}`;

/** How deliveries with these ids, or with the same signed bytes, were answered when they first came. */
export async function answeredBefore(unit: Unit, entries: readonly InboxEntry[]): Promise<(entry: Named) => Answered | undefined> {
  const answers = new Map<string, Answered>();
  const remember = async (column: 'deliveryId' | 'digest', keyOf: (entry: Named) => string) => {
    const named = entries.filter((entry) => entry[column] !== null);
    if (named.length === 0) return;
    const wanted = jsonRows(unit.dialect, named.map((entry) => [entry.endpointId, entry[column]]));
    const rows = await unit.all<Named & { complaintId: string | null; accepted: string | null; rejection: string | null }>(
      sql`SELECT e."endpointId", e."deliveryId", e.digest, e."complaintId", e.accepted, e.rejection FROM ${wanted} AS wanted
        JOIN inbox_entry e ON e."endpointId" = wanted.value->>0 AND e.${name(column)} = wanted.value->>1`,
    );
    for (const row of rows) {
      const accepted = row.accepted === null ? null : (JSON.parse(row.accepted) as AcceptedThing[]);
      const rejection = row.rejection === null ? null : (JSON.parse(row.rejection) as Rejection);
      answers.set(keyOf(row), { complaintId: row.complaintId, accepted, rejection });
    }
  };
  await remember('deliveryId', byId);
  await remember('digest', byDigest);
  return (entry) => answers.get(byId(entry)) ?? answers.get(byDigest(entry));
}
