import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import sql, { empty } from 'sql-template-tag';
import { Tx } from '../database/tx.js';
import { welcomeBack } from '../staff/away.js';
import type { Unit } from '../database/unit.js';
import { breachEntries, updated, updatedLater } from './case-deadlines.js';
import { Case } from './case.entity.js';
import { moved } from './move-case.js';
import { policies } from './policies.js';
import { type CaseChange, saveCases, saveTicks } from './save-cases.js';
import { escalate } from './sla/escalate.js';
import { termsFor } from './sla/terms-shelf.js';
import { stateHistories } from './state-history.js';
import { type NewEntry, writeTimeline } from './timeline.js';
import { type TimedMove, timedMoveOf } from './timed-moves.policy.js';

/** How many cases one unit takes. */
const batch = 200;

/** What happens to cases because time passes: they come back, they close, their deadlines run out. */
@Injectable()
export class TimedMovesService {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  /** Carries out everything that is due; returns how many cases it was. */
  async run(): Promise<number> {
    await this.tx.run(welcomeBack);
    for (let total = 0; ;) {
      const done = await this.tx.run((unit) => wake(unit));
      total += done;
      if (done < batch) return total;
    }
  }
}

/** Several processes may do this at once: each case is held by one, and is not due any more for the next. */
async function wake(unit: Unit): Promise<number> {
  const skip = unit.dialect === 'postgres' ? sql`FOR UPDATE SKIP LOCKED` : empty;
  const due = await unit.all<{ id: string }>(
    sql`SELECT id FROM support_case WHERE "wakeAt" <= ${unit.at}
      ORDER BY "wakeAt", id LIMIT ${batch} ${skip}`,
  );
  if (due.length === 0) return 0;
  const cases = await unit.manager.findBy(Case, { id: In(due.map(({ id }) => id)) });
  const moves = cases.flatMap((before) => {
    const move = timedMoveOf(before, unit.at, policies.triage);
    return move ? [{ before, move }] : [];
  });
  const still = cases.filter(({ id }) => !moves.some(({ before }) => before.id === id));
  const ticks = still.map((before) => ({ before, after: updatedLater(before, unit.at) }));
  const changes = await moveAll(unit, moves);
  await saveTicks(unit, ticks);
  const saved = await saveCases(unit, changes, { byItself: true });
  await writeTimeline(unit, [
    ...changes.map(({ before }, index) => moveEntry(before, moves[index]?.move as TimedMove)),
    ...[...changes, ...ticks].flatMap(({ before, after }) => breachEntries(before, after)),
  ]);
  await escalate(unit, [...saved, ...ticks.map(({ after }) => after)]);
  return cases.length;
}

async function moveAll(
  unit: Unit,
  moves: readonly { before: Case; move: TimedMove }[],
): Promise<CaseChange[]> {
  const histories = await stateHistories(
    unit,
    moves.map(({ before }) => before.id),
  );
  const terms = await termsFor(
    unit.manager,
    moves.map(({ before }) => before),
  );
  return moves.map(({ before, move }) => {
    const history = [...(histories.get(before.id) ?? []), { at: unit.at, state: move.to }];
    return { before, after: updated(moved(before, move.to, unit.at), history, unit.at, terms(before)) };
  });
}

const moveEntry = (before: Case, { to, reason }: TimedMove): NewEntry => ({
  caseId: before.id,
  kind: 'case.moved',
  actorId: null,
  data: { from: before.state, to, reason },
});
