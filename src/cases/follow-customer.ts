import { In } from 'typeorm';
import { updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import type { Projector } from '../events/event-registry.js';
import { Case } from './case.entity.js';
import { saveCases } from './save-cases.js';
import { writeTimeline } from './timeline.js';
import { joinKeyOf } from './triage.policy.js';

/**
 * The cases of somebody are those of whoever they were found to be. Where both have one about the same, it is the one
 * heard of last that what comes next will join.
 */
export const casesFollow: Projector<'customer.merged'> = {
  on: 'customer.merged',
  async project(unit, merges) {
    for (const { id, fromId, actorId } of merges) await follow(unit, fromId, id, actorId);
  },
};

async function follow(unit: Unit, fromId: string, intoId: string, actorId: string): Promise<void> {
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const cases = await unit.manager.find(Case, { where: { customerId: fromId }, order: { id: 'ASC' }, ...lock });
  const wanted = new Map(cases.map((each) => [each.id, each.joinKey === null ? null : joinKeyOf(intoId, each.orderRef)]));
  const keys = [...wanted.values()].filter((key) => key !== null);
  const theirs = await unit.manager.find(Case, { where: { joinKey: In(keys) }, order: { id: 'ASC' }, ...lock });
  const rivals = new Map(theirs.map((each) => [each.joinKey, each]));
  const superseded: { id: string; joinKey: null }[] = [];
  const changes = cases.map((before) => {
    const key = wanted.get(before.id) ?? null;
    const rival = rivals.get(key);
    const isLast = rival === undefined || before.heardAt >= rival.heardAt;
    if (rival && isLast) superseded.push({ id: rival.id, joinKey: null });
    return { before, after: { ...before, customerId: intoId, joinKey: isLast ? key : null } };
  });
  await updateRows(unit, Case, superseded);
  await saveCases(unit, changes);
  await writeTimeline(
    unit,
    cases.map(({ id }) => ({ caseId: id, kind: 'case.customer_found', actorId, data: { from: fromId, to: intoId } })),
  );
}
