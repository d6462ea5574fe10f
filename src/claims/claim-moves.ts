import { NotFound } from '../common/domain-error.js';
import { Stale } from '../common/etag.js';
import { assertMove, IllegalMove } from '../common/state-table.js';
import { assertSeesCase } from '../cases/find-case.js';
import { reopenCase } from '../cases/reopen-case.js';
import { writeTimeline } from '../cases/timeline.js';
import { updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import type { EventMap } from '../events/events.js';
import { type AuditActor, recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { claimNumber, claimRef } from './claim-number.js';
import { type ClaimHappening, sentenceOf } from './claim-words.js';
import { viewClaim } from './claim-views.js';
import { Claim } from './claim.entity.js';
import { claimMoves, type ClaimState, isFinished, nextMoves } from './claim.states.js';
import { haveAllFailed } from './claim.view.js';
import { legsOf } from './proposal.js';

/** One step of a claim, as its timeline, the audit and everybody who listens are told. */
export interface Step {
  readonly to: ClaimState;
  /** What happened, in the past tense: `claim.rejected`. */
  readonly kind: ClaimHappening;
  readonly changes?: Partial<Claim>;
  /** Ids, codes, amounts: for the timeline and the audit. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What a person wrote; for the timeline only. */
  readonly body?: string | undefined;
}

/**
 * Finds a claim by id or number in order to change it; on PostgreSQL it stays locked until the end of the
 * unit.
 */
export async function claimForUpdate(unit: Unit, ref: string): Promise<Claim> {
  const claim = await unit.findForUpdate(Claim, claimRef(ref));
  if (!claim) throw new NotFound('claim');
  return claim;
}

/** The same for somebody who has seen `version`: 404 unless they may see its case, 412 when it is another one now. */
export async function visibleClaimForUpdate(unit: Unit, actor: Actor, ref: string, version: number): Promise<Claim> {
  const claim = await claimForUpdate(unit, ref);
  await assertSeesCase(unit.manager, actor, claim.caseId, 'claim');
  if (claim.version !== version) throw new Stale(await viewClaim(unit.manager, claim));
  return claim;
}

/** Throws `state.illegal`, naming what can be done instead, unless a person can move the claim there now. */
export async function assertCanBecome(unit: Unit, claim: Claim, to: ClaimState): Promise<void> {
  const next = nextMoves(claim.state, haveAllFailed(await legsOf(unit, claim)));
  if (!next.includes(to)) throw new IllegalMove('claim', claim.state, to, next);
}

/** Gives up on a settlement of which every leg has failed, before something else is made of the claim. */
export async function giveUpSettling(unit: Unit, actor: AuditActor, claim: Claim): Promise<Claim> {
  if (claim.state !== 'settling') return claim;
  return moveClaim(unit, actor, claim, {
    to: 'approved',
    kind: 'claim.settlement_cancelled',
    changes: { needsAttention: false },
  });
}

/** The one way in which a claim gets from state to state. */
export async function moveClaim(unit: Unit, actor: AuditActor, claim: Claim, step: Step): Promise<Claim> {
  const { to, kind, changes, facts, body } = step;
  assertMove(claimMoves, 'claim', claim.state, to);
  const news = kind === 'claim.approved' ? kind : 'claim.changed';
  const next = await changeClaim(unit, claim, { ...changes, state: to }, news);
  await tellClaim(unit, actor, next, kind, facts, body);
  // An appeal, or money that came back: nobody would look for it in a case that is done with.
  if (isFinished(claim.state) && !isFinished(to)) await reopenCase(unit, actor, claim.caseId);
  return next;
}

/** Writes fields of a claim as a new version, without a move. */
export async function changeClaim(
  unit: Unit,
  claim: Claim,
  changes: Partial<Claim>,
  news: 'claim.changed' | 'claim.approved' = 'claim.changed',
): Promise<Claim> {
  const written = { ...changes, version: claim.version + 1, updatedAt: unit.at };
  await updateRows(unit, Claim, [{ id: claim.id, ...written }]);
  const next = { ...claim, ...written };
  unit.emit(news, changedOf(next));
  return next;
}

/** Writes down what happened to a claim: on the timeline of its case, and in the audit. */
export async function tellClaim(
  unit: Unit,
  actor: AuditActor,
  claim: Claim,
  kind: ClaimHappening,
  facts: Readonly<Record<string, unknown>> = {},
  body?: string,
): Promise<void> {
  const number = claimNumber(claim.number);
  const written = body === undefined ? {} : { body };
  const data = { claimId: claim.id, number, ...facts, ...written, summary: sentenceOf(kind, number, facts) };
  await writeTimeline(unit, [
    { caseId: claim.caseId, kind, actorId: actor === 'system' ? null : actor.id, data },
  ]);
  await recordAct(unit, actor, kind, { type: 'claim', id: claim.id }, facts);
}

export const changedOf = ({ id, version, caseId }: Claim): EventMap['claim.changed'] => ({
  id,
  version,
  caseId,
});
