import type { Unit } from '../../database/unit.js';
import { recordAct } from '../../staff/audit.js';
import { updatedLater } from '../case-deadlines.js';
import type { Case } from '../case.entity.js';
import { saveCases } from '../save-cases.js';
import { writeTimeline } from '../timeline.js';

export interface Giving {
  readonly before: Case;
  /** Null: back to whoever comes next. */
  readonly staffId: string | null;
  /** A code of `case.assigned`, and what is said with it. */
  readonly why: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Gives cases to people by a policy, with one statement a table. The caller holds the cases. */
export async function giveCases(unit: Unit, givings: readonly Giving[]): Promise<void> {
  if (givings.length === 0) return;
  await saveCases(
    unit,
    givings.map(({ before, staffId }) => ({ before, after: updatedLater({ ...before, assigneeId: staffId }, unit.at) })),
    { byItself: true },
  );
  await writeTimeline(
    unit,
    givings.map(({ before, staffId, why, more }) => ({
      caseId: before.id,
      kind: 'case.assigned',
      actorId: null,
      data: { from: before.assigneeId, to: staffId, why, ...more },
    })),
  );
  for (const { before, staffId, why } of givings) {
    const facts = { from: before.assigneeId, to: staffId, why };
    await recordAct(unit, 'system', 'case.assigned', { type: 'case', id: before.id }, facts);
  }
}
