import { In } from 'typeorm';
import { crashPoint } from '../common/crash-point.js';
import type { RequestContext } from '../common/request-context.js';
import type { BatchKind } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { Complaint } from './complaint.entity.js';
import { type ComplaintView, presentComplaint } from './complaint.schema.js';
import { complaintFrom, type Draft } from './draft.js';
import { receive, receiveNew } from './receive.js';

export interface PushedComplaint {
  readonly ownerId: string;
  readonly draft: Draft;
  /** Whose answer it is: each of a batch has its own. */
  readonly request: RequestContext | undefined;
}

export interface Received {
  readonly view: ComplaintView;
  /** 201 for a new complaint, 200 for the one that the owner had sent before. */
  readonly status: 200 | 201;
}

/** Complaints that were posted at the same moment. */
export const complaintBatch: BatchKind<PushedComplaint, Received> = {
  name: 'intake.complaint',
  limit: 128,
  async hope(unit, items) {
    crashPoint('intake.before_insert');
    const rows = items.map(({ ownerId, draft }) => complaintFrom(draft, ownerId, false, unit.at));
    await receiveNew(unit, rows);
    return items.map(({ request }, index) => ({
      view: unit.answer(presentComplaint(rows[index] as Complaint), 201, request),
      status: 201,
    }));
  },
  async write(unit, items) {
    const rows = items.map(({ ownerId, draft }) => complaintFrom(draft, ownerId, false, unit.at));
    const stored = await receive(unit, rows);
    const known = await sentBefore(unit, rows.filter(({ id }) => !stored.has(id)));
    return items.map(({ request }, index) => {
      const row = rows[index] as Complaint;
      const status = stored.has(row.id) ? 201 : 200;
      const complaint = status === 201 ? row : (known.get(keyOf(row)) ?? row);
      return { view: unit.answer(presentComplaint(complaint), status, request), status };
    });
  },
};

const keyOf = ({ ownerId, externalId }: Complaint): string => `${ownerId} ${externalId}`;

async function sentBefore(unit: Unit, rows: readonly Complaint[]): Promise<Map<string, Complaint>> {
  if (rows.length === 0) return new Map();
  const found = await unit.manager.findBy(Complaint, {
    ownerId: In([...new Set(rows.map(({ ownerId }) => ownerId))]),
    externalId: In(rows.flatMap(({ externalId }) => externalId ?? [])),
  });
  return new Map(found.map((complaint) => [keyOf(complaint), complaint]));
}
