import { Inject, Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import type { Actor } from '../staff/permissions.access.js';
import { Case } from './case.entity.js';
import { type CaseView, viewRules } from './case.views.js';
import { changeCase } from './change-case.js';
import { presentOne } from './present-cases.js';

@Injectable()
export class TakeNextService {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  /** Gives the most pressing case of a view that nobody has to the person who asks; null when there is none. */
  async take(actor: Actor, view: CaseView) {
    return this.tx.run(async (unit) => {
      const before = await next(unit, view);
      if (!before) return unit.answer(null, 204);
      const after = await changeCase(unit, actor, before, { ...before, assigneeId: actor.id }, {
        kind: 'case.assigned',
        data: { from: null, to: actor.id, taken: true },
      });
      return unit.answer(await presentOne(unit.manager, after), 200);
    });
  }
}

/** A case that somebody else is just taking is passed over; only when nothing else is left is it waited for. */
async function next(unit: Unit, view: CaseView): Promise<Case | null> {
  if (viewRules[view].whose === 'me') return null;
  const locks = unit.dialect === 'postgres' ? [sql`FOR UPDATE SKIP LOCKED`, sql`FOR UPDATE`] : [empty];
  for (const lock of locks) {
    const row = await unit.one<{ id: string }>(firstOf(view, lock));
    if (row) return unit.manager.findOneBy(Case, { id: row.id });
  }
  return null;
}

/** The words of the condition are those of the index `case_next`. */
function firstOf(view: CaseView, lock: Sql): Sql {
  const { states, breaching } = viewRules[view];
  const among = view === 'waiting' ? sql`state IN (${join(states)})` : sql`state IN ('new', 'open')`;
  const urgent = breaching ? sql`AND breaching = ${true}` : empty;
  return sql`SELECT id FROM support_case WHERE "assigneeId" IS NULL AND ${among} ${urgent}
    ORDER BY rank, id LIMIT 1 ${lock}`;
}
