import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { Actor } from '../../staff/permissions.access.js';
import { Staff } from '../../staff/staff.entity.js';
import { findVisibleCase, readVisibleCase } from '../find-case.js';
import { assertNotMerged } from '../merging/merged.errors.js';
import { namesOf, presentOne } from '../present-cases.js';
import { CaseFollower } from './case-follower.entity.js';
import { addFollowers } from './follow.js';

/** Who wants to be told what happens to a case. */
@Injectable()
export class FollowingService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(actor: Actor, ref: string) {
    const { id } = await readVisibleCase(this.reads, actor, ref);
    return { items: await followersOf(this.reads.manager(), id), nextCursor: null };
  }

  /** Doing so twice is the same as once; the case is no newer version for it. */
  async follow(actor: Actor, ref: string, wanted: boolean) {
    return this.tx.run(async (unit) => {
      const found = await findVisibleCase(unit, actor, ref);
      if (wanted) {
        assertNotMerged(found);
        await addFollowers(unit, found.id, [actor.id]);
      } else await unit.manager.delete(CaseFollower, { caseId: found.id, staffId: actor.id });
      unit.emit('case.changed', { id: found.id, version: found.version });
      const followers = await followersOf(unit.manager, found.id);
      return unit.answer({ ...(await presentOne(unit.manager, found)), followers }, 200);
    });
  }
}

/** In the order in which they began. */
export async function followersOf(manager: EntityManager, caseId: string) {
  const rows = await manager.find(CaseFollower, { where: { caseId }, order: { createdAt: 'ASC', staffId: 'ASC' } });
  const names = await namesOf(manager, Staff, rows.map(({ staffId }) => staffId));
  return rows.map(({ staffId }) => ({ id: staffId, name: names.get(staffId) ?? null }));
}
