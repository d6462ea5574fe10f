import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { iso } from '../../common/schemas.js';
import { Reads } from '../../database/reads.js';
import { insertRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { Staff } from '../../staff/staff.entity.js';
import type { Case } from '../case.entity.js';
import { findVisibleCase, readVisibleCase } from '../find-case.js';
import { assertNotMerged } from '../merging/merged.errors.js';
import { namesOf, presentOne } from '../present-cases.js';
import { writeTimeline } from '../timeline.js';
import { CaseTick } from './case-tick.entity.js';
import { Checklist } from './checklist.entity.js';
import { isFor, missingToResolve } from './requirements.policy.js';

/** What is to be done in one case, and what of it is. The lists apply as they are today, until it is resolved. */
@Injectable()
export class CaseChecklistService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(actor: Actor, ref: string) {
    return shown(this.reads.manager(), await readVisibleCase(this.reads, actor, ref));
  }

  /** Ticks an item, or takes that back. Doing so twice is the same as once; nobody's decision gets stale by it. */
  async tick(actor: Actor, ref: string, version: number | undefined, itemId: string, done: boolean) {
    return this.tx.run(async (unit) => {
      const found = await findVisibleCase(unit, actor, ref);
      const current = await presentOne(unit.manager, found);
      assertVersion(found, version, () => current);
      assertNotMerged(found);
      const item = (await listsFor(unit.manager, found)).flatMap(({ items }) => items).find(({ id }) => id === itemId);
      if (!item) throw new NotFound('item on the checklist of this case');
      const key = { caseId: found.id, itemId };
      if ((await unit.manager.existsBy(CaseTick, key)) !== done) {
        if (done) await insertRows(unit, CaseTick, [{ ...key, staffId: actor.id, at: unit.at }]);
        else await unit.manager.delete(CaseTick, key);
        const kind = done ? 'case.ticked' : 'case.unticked';
        await writeTimeline(unit, [{ caseId: found.id, kind, actorId: actor.id, data: { itemId, text: item.text } }]);
        await recordAct(unit, actor, kind, { type: 'case', id: found.id }, { itemId });
        unit.emit('case.changed', { id: found.id, version: found.version });
      }
      return unit.answer(await shown(unit.manager, found), 200);
    });
  }
}

async function listsFor(manager: EntityManager, subject: Case): Promise<Checklist[]> {
  const active = await manager.find(Checklist, { where: { active: true }, order: { createdAt: 'ASC', id: 'ASC' } });
  return active.filter((list) => isFor(list, subject));
}

async function shown(manager: EntityManager, subject: Case) {
  const lists = await listsFor(manager, subject);
  const ticks = new Map((await manager.findBy(CaseTick, { caseId: subject.id })).map((tick) => [tick.itemId, tick]));
  const names = await namesOf(manager, Staff, [...ticks.values()].map(({ staffId }) => staffId));
  const items = lists.flatMap((list) =>
    list.items.map((item) => {
      const tick = ticks.get(item.id);
      return {
        ...item,
        checklistId: list.id,
        checklist: list.name,
        done: tick !== undefined,
        doneAt: tick ? iso(tick.at) : null,
        doneBy: tick ? { id: tick.staffId, name: names.get(tick.staffId) ?? null } : null,
      };
    }),
  );
  const missing = missingToResolve(subject, lists, new Set(ticks.keys())).map(({ pointer }) => pointer);
  return { items, missing, nextCursor: null };
}
