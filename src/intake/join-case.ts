import { updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { Complaint } from './complaint.entity.js';

export interface Membership {
  readonly complaintId: string;
  readonly caseId: string;
  readonly customerId: string | null;
}

/** Notes on complaints which case and whose they are, as triage has decided. */
export async function joinCase(unit: Unit, members: readonly Membership[]): Promise<void> {
  await updateRows(
    unit,
    Complaint,
    members.map(({ complaintId, caseId, customerId }) => ({ id: complaintId, caseId, customerId, updatedAt: unit.at })),
  );
}
