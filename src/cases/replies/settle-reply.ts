import { assertMove } from '../../common/state-table.js';
import { updateRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import type { AuditActor } from '../../staff/audit.js';
import { recordAct } from '../../staff/audit.js';
import { Case } from '../case.entity.js';
import { changeCase } from '../change-case.js';
import { notResponded } from '../response.policy.js';
import { writeTimeline } from '../timeline.js';
import { Reply } from './reply.entity.js';
import { replyMoves, type ReplyState } from './reply.states.js';

/** Another state of a reply, with what else that changes about it. */
export interface ReplyChange extends Partial<Pick<Reply, 'sendAt' | 'sentAt' | 'attempts' | 'externalRef' | 'detail'>> {
  readonly state: ReplyState;
}

/** What is worth a line of the timeline; a try that goes on is not. */
const told: readonly ReplyState[] = ['sent', 'failed', 'unknown', 'undone'];

/**
 * Moves a reply on: its row, the timeline, the audit where somebody did it, and the news of its case. Where an answer
 * has not gone out after all, the case is unanswered again. The caller holds the row.
 */
export async function settleReply(unit: Unit, actor: AuditActor, before: Reply, change: ReplyChange): Promise<Reply> {
  assertMove(replyMoves, 'reply', before.state, change.state);
  const after: Reply = { ...before, ...change, version: before.version + 1, updatedAt: unit.at };
  await updateRows(unit, Reply, [after]);
  const facts = { replyId: after.id, channel: after.channel, ...(after.detail !== null && { detail: after.detail }) };
  const kind = `reply.${change.state}`;
  const actorId = actor === 'system' ? null : actor.id;
  if (told.includes(change.state)) await writeTimeline(unit, [{ caseId: after.caseId, kind, actorId, data: facts }]);
  if (actor !== 'system') await recordAct(unit, actor, kind, { type: 'reply', id: after.id }, { caseId: after.caseId });
  const lost = change.state === 'undone' || change.state === 'failed';
  const held = await unit.findForUpdate(Case, { id: after.caseId });
  const withoutIt = held && lost ? { ...held, ...takenBack(held, after) } : held;
  if (held && withoutIt && losesSomething(held, withoutIt)) {
    await changeCase(unit, actor, held, withoutIt, {
      kind: 'case.unanswered',
      data: { replyId: after.id },
    });
  } else if (held) {
    unit.emit('case.changed', { id: held.id, version: held.version });
  }
  return after;
}

const marks = { acknowledgement: 'acknowledgedAt', holding: 'holdingSentAt', final: 'finalRespondedAt' } as const;

/** What the case was said to have had with a reply, and has not had after all. */
function takenBack(held: Case, { kind, createdAt, answeredAt }: Reply): Partial<Case> {
  const mark = kind === 'reply' || kind === 'survey' ? null : marks[kind];
  return {
    ...(answeredAt === null ? {} : notResponded(held, answeredAt)),
    // An earlier letter of the kind stands.
    ...(mark && held[mark] === createdAt ? { [mark]: null } : {}),
  };
}

const losesSomething = (before: Case, after: Case): boolean =>
  (['respondedAt', 'answeredAt', ...Object.values(marks)] as const).some((field) => before[field] !== after[field]);
