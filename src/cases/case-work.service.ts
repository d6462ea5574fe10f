import { Inject, Injectable } from '@nestjs/common';
import { type FieldError, ValidationFailed } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { iso } from '../common/schemas.js';
import { assertMove } from '../common/state-table.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { updateRows } from '../database/rows.js';
import { recordAct, saltedHash } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { Case } from './case.entity.js';
import { assertMayAssign, assignedAct, ownerOf } from './assign-case.js';
import type { Assignment, Transition } from './case.schema.js';
import { transitions } from './case.states.js';
import { assertResolvable } from './checklists/assert-resolvable.js';
import { changeCase } from './change-case.js';
import { findVisibleCase } from './find-case.js';
import { addFollowers, namedIn } from './following/follow.js';
import { assertNotMerged } from './merging/merged.errors.js';
import { moved } from './move-case.js';
import { raiseNotices } from './notices/raise-notices.js';
import { collisionOf } from './presence/presence.js';
import { presentOne } from './present-cases.js';
import { responded, tellsCustomer } from './response.policy.js';
import { writeTimeline } from './timeline.js';

/** What people do with a case. Each is one unit: the change, its timeline entry, its news. */
@Injectable()
export class CaseWorkService {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  async move(actor: Actor, ref: string, version: number, transition: Transition) {
    return this.tx.run(async (unit) => {
      const before = await this.held(unit, actor, ref, version);
      assertMove(transitions, 'case', before.state, transition.to);
      const decided = afterMove(before, transition, unit.at);
      if (transition.to === 'resolved') {
        await assertResolvable(unit, decided);
        unit.emit('case.resolving', { id: before.id });
      }
      const { to, reason, until } = transition;
      const facts = {
        from: before.state,
        to,
        ...(until === undefined ? {} : { until: iso(until) }),
        ...(to === 'resolved' ? { causeCode: decided.causeCode, outcome: decided.outcome } : {}),
      };
      const after = await changeCase(unit, actor, before, decided, {
        kind: 'case.moved',
        data: { ...facts, ...(reason === undefined ? {} : { reason }) },
        facts,
      });
      return unit.answer(await presentOne(unit.manager, after), 200);
    });
  }

  /** Gives it to a person, a team, or both. Any team may be given what is more theirs than ours. */
  async assign(actor: Actor, ref: string, version: number | undefined, wanted: Assignment) {
    assertMayAssign(actor, wanted);
    return this.tx.run(async (unit) => {
      const before = await this.held(unit, actor, ref, version);
      assertNotMerged(before);
      const owner = await ownerOf(unit, before, wanted);
      if (owner.assigneeId === before.assigneeId && owner.teamId === before.teamId)
        return unit.answer(await presentOne(unit.manager, before), 200);
      const after = await changeCase(unit, actor, before, { ...before, ...owner }, assignedAct(before, owner));
      return unit.answer(await presentOne(unit.manager, after), 200);
    });
  }

  /** Says something to colleagues. The case is no newer version for it: nobody's decision gets stale. */
  async note(actor: Actor, ref: string, version: number | undefined, body: string) {
    return this.tx.run(async (unit) => {
      const found = await this.held(unit, actor, ref, version);
      assertNotMerged(found);
      const mentions = await namedIn(unit, found, body);
      const data = { body, ...(mentions.length > 0 ? { mentions } : {}) };
      const [entry] = await writeTimeline(unit, [{ caseId: found.id, kind: 'case.noted', actorId: actor.id, data }]);
      await addFollowers(unit, found.id, mentions.map((each) => each.id));
      const named = mentions.flatMap((each) => (each.id === actor.id ? [] : each.id));
      await raiseNotices(unit, [{ subject: found, to: named, message: `${actor.name} mentioned you in a note` }]);
      const id = entry?.id ?? '';
      await updateRows(unit, Case, [{ id: found.id, updatedAt: unit.at }]);
      await recordAct(
        unit,
        actor,
        'case.noted',
        { type: 'case', id: found.id },
        { noteId: id, body: saltedHash(body), mentions: mentions.map((each) => each.id) },
      );
      unit.emit('case.changed', { id: found.id, version: found.version });
      const at = iso(unit.at);
      const author = { id: actor.id, name: actor.name };
      const collision = await collisionOf(unit, actor, found);
      return unit.answer({ id, version: 1, createdAt: at, updatedAt: at, caseId: found.id, body, author, mentions, collision });
    });
  }

  /** The case, held until the end of the unit, in the version that the caller has seen. */
  private async held(unit: Unit, actor: Actor, ref: string, version: number | undefined): Promise<Case> {
    const found = await findVisibleCase(unit, actor, ref);
    if (version !== undefined && version !== found.version) {
      const current = await presentOne(unit.manager, found);
      assertVersion(found, version, () => current);
    }
    return found;
  }
}

function afterMove(before: Case, { to, until, causeCode, outcome }: Transition, at: number): Case {
  const errors: FieldError[] = [];
  if (to === 'snoozed' && (until === undefined || until <= at)) {
    errors.push({ pointer: '/until', code: 'future', detail: 'Say until when, some time from now.' });
  }
  if (to !== 'snoozed' && until !== undefined) {
    errors.push({ pointer: '/until', code: 'not_here', detail: 'Only a snoozed case comes back by itself.' });
  }
  if (errors.length > 0) throw new ValidationFailed(errors);
  const after = moved(before, to, at);
  return {
    ...after,
    ...(tellsCustomer(to) ? responded(before, at) : {}),
    snoozedUntil: to === 'snoozed' ? (until ?? null) : null,
    causeCode: causeCode ?? after.causeCode,
    outcome: outcome ?? after.outcome,
  };
}
