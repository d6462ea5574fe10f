import { In } from 'typeorm';
import sql, { join } from 'sql-template-tag';
import type { Unit } from '../../database/unit.js';
import type { DatabaseHandler } from '../../events/event-registry.js';
import type { EventMap } from '../../events/events.js';
import { breachEntries, updated } from '../case-deadlines.js';
import { Case } from '../case.entity.js';
import { unresolvedStates } from '../case.states.js';
import { saveCases } from '../save-cases.js';
import { stateHistories } from '../state-history.js';
import { writeTimeline } from '../timeline.js';
import { termsToday } from './terms-change.js';
import { fetchedTerms, termsFor } from './terms-shelf.js';

/** As many cases are looked at in one unit of work. */
const atOnce = 200;

/** Open cases get the terms of today, one stretch after the other: each ends with the promise of the next. */
export const reapplyTerms: DatabaseHandler<'sla.reapplying'> = {
  name: 'cases.reapply_sla',
  on: 'sla.reapplying',
  kind: 'database',
  limit: 1,
  async handle(unit, deliveries) {
    for (const { payload } of deliveries) await reapplyFrom(unit, payload);
  },
};

async function reapplyFrom(unit: Unit, { id, after, actorId }: EventMap['sla.reapplying']): Promise<void> {
  const rows = await unit.all<{ id: string }>(sql`SELECT id FROM support_case
    WHERE id > ${after ?? ''} AND state IN (${join(unresolvedStates)}) ORDER BY id LIMIT ${atOnce}`);
  const last = rows.at(-1);
  if (!last) return;
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const cases = await unit.manager.find(Case, {
    where: { id: In(rows.map((row) => row.id)) },
    order: { id: 'ASC' },
    ...lock,
  });
  await changeTerms(unit, cases, actorId);
  if (rows.length === atOnce) unit.emit('sla.reapplying', { id, after: last.id, actorId });
}

/** What was breached stays so, and what was done about it is not done twice. */
async function changeTerms(unit: Unit, cases: readonly Case[], actorId: string): Promise<void> {
  const today = await termsToday(unit.manager);
  const bound = cases.flatMap((before) => {
    const terms = today(before);
    return terms ? [{ before, bound: { ...before, ...terms } }] : [];
  });
  const terms = await termsFor(
    unit.manager,
    bound.map((each) => each.bound),
  );
  const histories = await stateHistories(
    unit,
    bound.map(({ before }) => before.id),
  );
  const changes = bound.map(({ before, bound: next }) => ({
    before,
    after: updated(next, histories.get(before.id) ?? [], unit.at, terms(next)),
  }));
  await saveCases(unit, changes, { byItself: true });
  await writeTimeline(
    unit,
    changes.flatMap(({ before, after }) => [
      { caseId: after.id, kind: 'case.sla_changed', actorId, data: { policies: namesOf(after) } },
      ...breachEntries(before, after),
    ]),
  );
}

const namesOf = ({ serviceTermsId, complaintTermsId }: Case): string[] =>
  [serviceTermsId, complaintTermsId].flatMap((id) => {
    const terms = fetchedTerms(id);
    return terms ? [`${terms.name} (version ${terms.version})`] : [];
  });
