import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { NotFound, ValidationFailed } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import type { Actor } from '../../staff/permissions.access.js';
import type { Case } from '../case.entity.js';
import { holdTwo, readVisibleCase } from '../find-case.js';
import { likeCases } from '../like-cases.js';
import { presentOne } from '../present-cases.js';
import { CaseMerge } from './case-merge.entity.js';
import { mergeCases } from './merge-cases.js';
import { CannotUnmerge } from './merged.errors.js';
import { unmergeCase } from './unmerge-case.js';

/** Makes one case of two, and two of one again. */
@Injectable()
export class MergingService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async merge(actor: Actor, ref: string, version: number, intoRef: string) {
    const seen = await readVisibleCase(this.reads, actor, ref);
    const goal = await this.goal(actor, intoRef);
    if (seen.id === goal.id) throw unusable('itself', 'A case cannot be merged into itself.');
    return this.tx.run(async (unit) => {
      const [from, into] = await holdTwo(unit, actor, seen.id, goal.id);
      await assertSeen(unit, from, version);
      const merged = await mergeCases(unit, actor, from, into);
      return unit.answer({ ...(await presentOne(unit.manager, merged.from)), warnings: [...merged.warnings] }, 200);
    });
  }

  async unmerge(actor: Actor, ref: string, version: number) {
    const seen = await readVisibleCase(this.reads, actor, ref);
    return this.tx.run(async (unit) => {
      const [from, into] = await holdTwo(unit, actor, seen.id, seen.mergedIntoId ?? seen.id);
      await assertSeen(unit, from, version);
      if (from.mergedIntoId !== into.id) throw new CannotUnmerge('This case is not merged into another one.');
      const merge = await unit.manager.findOneByOrFail(CaseMerge, { fromId: from.id, undoneAt: IsNull() });
      return unit.answer(await presentOne(unit.manager, await unmergeCase(unit, actor, { merge, from, into })), 200);
    });
  }

  /** Merges a case that was suggested into the one on whose page it was; the reasons are written down. */
  async join(actor: Actor, ref: string, otherRef: string) {
    const shown = await readVisibleCase(this.reads, actor, ref);
    const other = await readVisibleCase(this.reads, actor, otherRef);
    const suggested = (await likeCases(this.reads, shown)).find(({ like }) => like.id === other.id);
    if (!suggested) throw new NotFound('suggestion');
    return this.tx.run(async (unit) => {
      const [from, into] = await holdTwo(unit, actor, other.id, shown.id);
      const merged = await mergeCases(unit, actor, from, into, { reasons: suggested.reasons });
      return unit.answer({ ...(await presentOne(unit.manager, merged.into)), warnings: [...merged.warnings] }, 200);
    });
  }

  private goal(actor: Actor, ref: string): Promise<Case> {
    return readVisibleCase(this.reads, actor, ref).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
      throw unusable('unknown', 'There is no such case, or you may not see it.');
    });
  }
}

const unusable = (code: string, detail: string) => new ValidationFailed([{ pointer: '/intoCaseId', code, detail }]);

async function assertSeen(unit: Unit, seen: Case, version: number): Promise<void> {
  const current = await presentOne(unit.manager, seen);
  assertVersion(seen, version, () => current);
}
