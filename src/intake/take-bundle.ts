import { newId } from '../common/ids.js';
import { takeNews } from '../customers/take-news.js';
import { insertRows } from '../database/rows.js';
import type { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import type { AcceptedThing } from './accepted.js';
import { answeredBefore, type Delivered, type Delivery, deliveryBatch } from './delivery-batch.js';
import { complaintFrom, type Draft } from './draft.js';
import { InboxEntry } from './inbox-entry.entity.js';
import type { Bundle } from './read-delivery.js';
import { receive } from './receive.js';
import { refusalOf } from './rejection.js';
import { revise } from './revise.js';

type Arrived = Omit<Delivery, 'draft' | 'rejection'>;

/** Takes a delivery that is not just one complaint: everything it brings, or nothing of it. */
export async function takeBundle(tx: Tx, delivery: Arrived, bundle: Bundle): Promise<Delivered> {
  try {
    return await tx.run((unit) => write(unit, delivery, bundle));
  } catch (error) {
    return tx.batch(deliveryBatch, { ...delivery, draft: null, rejection: refusalOf(error) });
  }
}

async function write(unit: Unit, delivery: Arrived, bundle: Bundle): Promise<Delivered> {
  const entry: InboxEntry = {
    id: newId(), ...delivery, complaintId: null, accepted: [], rejection: null, replays: null, replayedAt: null, createdAt: unit.at,
  };
  const fresh = await insertRows(unit, InboxEntry, [entry], { onConflict: 'nothing', returning: ['id'] });
  if (fresh.length === 0) {
    const before = await answeredBefore(unit, [entry]);
    return { complaintId: null, accepted: null, rejection: null, ...before(entry), duplicate: true };
  }
  const accepted = await takeThings(unit, delivery.endpointId, bundle, unit.at);
  const complaintId = firstComplaint(accepted);
  await unit.manager.update(InboxEntry, { id: entry.id }, { complaintId, accepted });
  return { complaintId, accepted, rejection: null, duplicate: false };
}

export const firstComplaint = (accepted: readonly AcceptedThing[]): string | null =>
  accepted.find(({ kind }) => kind === 'complaint')?.id ?? null;

/** What becomes of a complaint that its owner has sent before; answers its id. */
export type JoinKnown = (draft: Draft) => Promise<string>;

/** Writes what a bundle holds, as of `at`, and answers what became of each, in its order. */
export async function takeThings(
  unit: Unit,
  ownerId: string,
  { drafts, praise, news }: Bundle,
  at: number,
  join: JoinKnown = (draft) => revise(unit, ownerId, draft, at),
): Promise<AcceptedThing[]> {
  const all = [...drafts, ...praise];
  const complaints = all.map((draft, index) => complaintFrom(draft, ownerId, index >= drafts.length, at));
  const stored = await receive(unit, complaints);
  const accepted: AcceptedThing[] = [];
  for (const [index, draft] of all.entries()) {
    const id = complaints[index]?.id ?? '';
    accepted.push({ kind: 'complaint', id: stored.has(id) ? id : await join(draft) });
  }
  return [...accepted, ...(await takeNews(unit, news))];
}
