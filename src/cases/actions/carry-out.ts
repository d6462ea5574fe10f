import type { Unit } from '../../database/unit.js';
import { type AuditActor, recordAct, saltedHash } from '../../staff/audit.js';
import { breachEntries } from '../case-deadlines.js';
import type { Case } from '../case.entity.js';
import { raiseNotices } from '../notices/raise-notices.js';
import { saveCases } from '../save-cases.js';
import { writeTimeline } from '../timeline.js';
import { withClocks } from '../with-clocks.js';
import type { CaseAction } from './action.schema.js';
import { applyActions, type Applied, type Line, type Notice } from './apply-actions.js';
import { knownTo } from './known-names.js';

/** Actions on one case; the caller holds its row. */
export interface Work {
  readonly before: Case;
  readonly actions: readonly CaseAction[];
  /** What the case has become already, by why it is done. */
  readonly changed?: Case;
  /** Why: the rule that fired, the deadline that passed. Its line comes first. */
  readonly cause?: Line;
}

/** What a case is to become, with the lines that say how. */
export interface Decided extends Pick<Applied, 'after' | 'refused'> {
  readonly before: Case;
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
}

/** Does what the actions say to any number of cases, in the unit that is under way. Answers with what became of each. */
export async function carryOut(unit: Unit, actor: AuditActor, works: readonly Work[]): Promise<Decided[]> {
  const known = await knownTo(
    unit,
    works.flatMap(({ actions }) => actions),
    works.map(({ before }) => before),
  );
  const decided = works.map(({ before, changed = before, actions, cause }): Decided => {
    const applied = applyActions(changed, actions, known);
    return { before, ...applied, lines: [...(cause ? [withRefusals(cause, applied.refused)] : []), ...applied.lines] };
  });
  return keep(unit, actor, decided);
}

/** What did not apply any more is part of the line that says why the rest was done. */
export const withRefusals = (cause: Line, refused: Applied['refused']): Line =>
  refused.length === 0 ? cause : { ...cause, data: { ...cause.data, refused } };

/** Stores what was decided: the rows with their clocks, the timeline, the audit, the news and the notices. */
export async function keep(unit: Unit, actor: AuditActor, decided: readonly Decided[]): Promise<Decided[]> {
  for (const { before, after } of decided) {
    if (after.state === 'resolved' && before.state !== 'resolved') unit.emit('case.resolving', { id: before.id });
  }
  const clocked = await withClocks(
    unit,
    decided.map(({ before, after }) => ({ before, changed: after })),
  );
  const changes = decided.map(({ before }, index) => ({ before, after: clocked[index] as Case }));
  const acted = changes.filter((_, index) => hasActed(decided[index] as Decided));
  const saved = new Map((await saveCases(unit, acted, { byItself: actor === 'system' })).map((each) => [each.id, each]));
  const actorId = actor === 'system' ? null : actor.id;
  await writeTimeline(
    unit,
    changes.flatMap(({ before, after }, index) => [
      ...(decided[index] as Decided).lines.map((line) => ({ caseId: before.id, actorId, ...line })),
      ...breachEntries(before, after),
    ]),
  );
  for (const { before, lines } of decided) {
    for (const { kind, data } of lines) await recordAct(unit, actor, kind, { type: 'case', id: before.id }, factsOf(data));
  }
  await raiseNotices(
    unit,
    decided.flatMap(({ after, notices }) => notices.map((notice) => ({ subject: after, ...notice }))),
  );
  return decided.map((each) => ({ ...each, after: saved.get(each.before.id) ?? each.after }));
}

const hasActed = ({ before, after, lines, notices }: Decided): boolean =>
  after !== before || lines.length > 0 || notices.length > 0;

/** The audit keeps no personal text: of a note, only the proof of what it was. */
function factsOf({ body, reason: _, ...data }: Line['data']): Line['data'] {
  return typeof body === 'string' ? { ...data, body: saltedHash(body) } : data;
}
