import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Clock } from '../../common/clock.js';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { Actor } from '../../staff/permissions.access.js';
import { readVisibleCase } from '../find-case.js';
import { CasePresence } from './case-presence.entity.js';
import { presenceOf, stay } from './presence.js';
import { effectOf, type PresenceState } from './presence.policy.js';

/**
 * Who is looking at a case. A sign of life is a look at a few rows; only every second one, and what others have to know,
 * is written. It stands in the database, because the next one may reach another process.
 */
@Injectable()
export class PresenceService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(actor: Actor, ref: string) {
    const { id } = await readVisibleCase(this.reads, actor, ref);
    return { items: await presenceOf(this.reads.manager(), id, this.clock.now()), nextCursor: null };
  }

  async beat(actor: Actor, ref: string, state: PresenceState, seen: number | null) {
    const { id: caseId, version } = await readVisibleCase(this.reads, actor, ref);
    const key = { caseId, staffId: actor.id };
    const known = await this.reads.manager().findOneBy(CasePresence, key);
    const effect = effectOf(known ?? undefined, state, seen, this.clock.now());
    if (effect === 'nothing') return { items: await presenceOf(this.reads.manager(), caseId, this.clock.now()), nextCursor: null };
    return this.tx.run(async (unit) => {
      await unit.write(sql`DELETE FROM case_presence WHERE until <= ${unit.at}`);
      if (state === 'left') await unit.manager.delete(CasePresence, key);
      else await stay(unit, key, state, seen);
      if (effect === 'changed') unit.emit('case.watched', { id: caseId, version });
      return unit.answer({ items: await presenceOf(unit.manager, caseId, unit.at), nextCursor: null }, 200);
    });
  }
}
