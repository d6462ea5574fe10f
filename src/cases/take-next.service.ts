import { Inject, Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { assignmentPolicy } from '../../config/policies/assignment.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import type { Actor } from '../staff/permissions.access.js';
import type { Skills } from '../staff/skills.js';
import { Staff } from '../staff/staff.entity.js';
import { Case } from './case.entity.js';
import { type CaseView, viewRules } from './case.views.js';
import { changeCase } from './change-case.js';
import { presentOne } from './present-cases.js';
import { visibleTo } from './visible-cases.js';

@Injectable()
export class TakeNextService {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  /**
   * The most pressing case of a view that nobody has now belongs to who asks; null when there is none. Among the most
   * pressing, one that asks for their skills comes first.
   */
  async take(actor: Actor, view: CaseView) {
    return this.tx.run(async (unit) => {
      const before = await next(unit, actor, view);
      if (!before) return unit.answer(null, 204);
      const after = await changeCase(
        unit,
        actor,
        before,
        { ...before, assigneeId: actor.id },
        {
          kind: 'case.assigned',
          data: { from: null, to: actor.id, taken: true },
        },
      );
      return unit.answer(await presentOne(unit.manager, after), 200);
    });
  }
}

/** A case that somebody is just taking is passed over, and waited for only when nothing else is left. */
async function next(unit: Unit, actor: Actor, view: CaseView): Promise<Case | null> {
  if (viewRules[view].whose === 'me') return null;
  const person = await unit.manager.findOneBy(Staff, { id: actor.id });
  const waiting = waitingIn(actor, view);
  const fitting = fittingTo(person?.skills ?? null);
  const [skip, wait] = unit.dialect === 'postgres' ? [sql`FOR UPDATE SKIP LOCKED`, sql`FOR UPDATE`] : [empty, null];
  const tries = [
    ...(fitting ? [firstOf(sql`${waiting} AND ${fitting} AND ${amongTheFirst(waiting)}`, skip)] : []),
    firstOf(waiting, skip),
    ...(wait ? [firstOf(waiting, wait)] : []),
  ];
  for (const each of tries) {
    const row = await unit.one<{ id: string }>(each);
    if (row) return unit.manager.findOneBy(Case, { id: row.id });
  }
  return null;
}

/** The words of the conditions are those of the indexes `case_next` and `case_breaching`. */
function waitingIn(actor: Actor, view: CaseView): Sql {
  const { states, breaching } = viewRules[view];
  const workable = view === 'unassigned' || view === 'open' || view === 'all';
  const among = workable ? sql`c.state IN ('new', 'open')` : sql`c.state IN (${join([...states])})`;
  const visible = visibleTo(actor);
  return join(
    [sql`c."assigneeId" IS NULL`, among, ...(breaching ? [sql`c.breaching`] : []), ...(visible ? [visible] : [])],
    ' AND ',
  );
}

/** What asks for a skill of this person, and for none that they lack; null when they have none to prefer by. */
function fittingTo(skills: Skills | null): Sql | null {
  const lists = [
    { column: sql`c.category`, values: skills?.categories ?? [] },
    { column: sql`c.channel`, values: skills?.channels ?? [] },
    { column: sql`c.language`, values: skills?.languages ?? [] },
  ].filter(({ values }) => values.length > 0);
  return lists.length === 0
    ? null
    : join(lists.map(({ column, values }) => sql`${column} IN (${join(values)})`), ' AND ');
}

const amongTheFirst = (waiting: Sql): Sql =>
  sql`c.id IN (SELECT id FROM (SELECT c.id FROM support_case c WHERE ${waiting}
    ORDER BY c.rank, c.id LIMIT ${assignmentPolicy.nextAmong}) AS pressing)`;

const firstOf = (conditions: Sql, lock: Sql): Sql =>
  sql`SELECT c.id FROM support_case c WHERE ${conditions} ORDER BY c.rank, c.id LIMIT 1 ${lock}`;
