import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { assertVersion } from '../../common/etag.js';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { Actor } from '../../staff/permissions.access.js';
import type { Line } from '../actions/apply-actions.js';
import { findVisibleCase, readVisibleCase } from '../find-case.js';
import { presentOne } from '../present-cases.js';
import { Case } from '../case.entity.js';
import { summaryOf } from '../timeline-words.js';
import { MacroDesk } from './macro-desk.js';

/** Macros as people use them. */
@Injectable()
export class CaseMacrosService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MacroDesk) private readonly desk: MacroDesk,
  ) {}

  async preview(actor: Actor, ref: string, macroId: string) {
    const manager = this.reads.manager();
    const subject = await readVisibleCase(this.reads, actor, ref);
    const macro = await this.desk.find(manager, actor, macroId);
    const { lines, letter, refused } = await this.desk.plan(manager, this.clock.now(), actor, subject, macro);
    return {
      changes: lines.map(presentLine),
      reply: letter && { channel: letter.way.name, to: letter.way.target.name, subject: letter.subject, body: letter.body },
      refused,
    };
  }

  /** All of it in one unit, from the version that was seen. */
  async apply(actor: Actor, ref: string, macroId: string, version: number) {
    return this.tx.run(async (unit) => {
      const subject = await findVisibleCase(unit, actor, ref);
      if (version !== subject.version) {
        const current = await presentOne(unit.manager, subject);
        assertVersion(subject, version, () => current);
      }
      const macro = await this.desk.find(unit.manager, actor, macroId);
      const { lines, replyId } = await this.desk.apply(unit, actor, subject, macro);
      // A reply is one more step of the case.
      const after = await unit.manager.findOneByOrFail(Case, { id: subject.id });
      const applied = { macro: { id: macro.id, name: macro.name }, changes: lines.map(presentLine), replyId };
      return unit.answer({ ...(await presentOne(unit.manager, after)), applied }, 200);
    });
  }
}

const presentLine = ({ kind, data }: Line) => ({ summary: summaryOf(kind, data), kind, data });
