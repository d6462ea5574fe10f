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

  /** The most pressing case of a view that nobody has now belongs to who asks; null when there is none. */
  async take(actor: Actor, view: CaseView) {
    return this.tx.run(async (unit) => {
      const before = await next(unit, view);
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
async function next(unit: Unit, view: CaseView): Promise<Case | null> {
  if (viewRules[view].whose === 'me') return null;
  const locks = unit.dialect === 'postgres' ? [sql`FOR UPDATE SKIP LOCKED`, sql`FOR UPDATE`] : [empty];
  for (const lock of locks) {
    const row = await unit.one<{ id: string }>(firstOf(view, lock));
    if (row) return unit.manager.findOneBy(Case, { id: row.id });
  }
  return null;
}

/** The words of the conditions are those of the indexes `case_next` and `case_breaching`. */
function firstOf(view: CaseView, lock: Sql): Sql {
  const { states, breaching } = viewRules[view];
  const workable = view === 'unassigned' || view === 'open' || view === 'all';
  const among = workable ? sql`state IN ('new', 'open')` : sql`state IN (${join(states)})`;
  const urgent = breaching ? sql`AND breaching` : empty;
  return sql`SELECT id FROM support_case WHERE "assigneeId" IS NULL AND ${among} ${urgent}
    ORDER BY rank, id LIMIT 1 ${lock}`;
}
