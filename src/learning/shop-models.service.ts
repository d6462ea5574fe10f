import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Conflict, NotFound } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { Reads } from '../database/reads.js';
import { updateRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import { ShopModel } from '../sentiment/in-force/shop-model.entity.js';
import { shippedDigest } from '../sentiment/model/shipped-model.js';
import type { Actor } from '../staff/permissions.access.js';
import { LearningSetting } from './learning-setting.entity.js';
import { lockLearning, switchModel } from './learning-state.js';
import { presentModel, type ShopModelQuery } from './shop-model.schema.js';

/** The models that a shop's corrections have made, and which of them is in force. */
@Injectable()
export class ShopModelsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  async list({ cursor, limit }: ShopModelQuery) {
    const after = decodeCursor('scoring-models', cursor, 1);
    const where = after ? { id: LessThan(String(after[0])) } : {};
    const rows = await this.reads.manager().find(ShopModel, { where, order: { id: 'DESC' }, take: limit + 1 });
    return pageFrom(rows, limit, presentModel, (row) => encodeCursor('scoring-models', [row.id]));
  }

  async get(id: string) {
    const model = await this.reads.manager().findOneBy(ShopModel, { id });
    if (!model) throw new NotFound('scoring model');
    return presentModel(model);
  }

  /**
   * Puts a model in force, back in force, or out of it. From then on people decide: what is trained later waits until
   * they switch it on, or let models come into force by themselves again.
   */
  async switch(actor: Actor, id: string, version: number, active: boolean) {
    return this.tx.run(async (unit) => {
      const setting = await lockLearning(unit);
      const model = await unit.findForUpdate(ShopModel, { id });
      if (!model) throw new NotFound('scoring model');
      assertVersion(model, version, () => presentModel(model));
      if (active) assertFit(model);
      if (model.active === active) return unit.answer(presentModel(model), 200);
      const next = await switchModel(unit, actor, model, active);
      const byHand = { ...setting, automatic: false, version: setting.version + 1, updatedAt: unit.at };
      await updateRows(unit, LearningSetting, [byHand]);
      unit.afterCommit(() => this.scorer.forget());
      return unit.answer(presentModel(next), 200);
    });
  }
}

function assertFit({ rejection, shipped }: ShopModel): void {
  if (shipped !== shippedDigest) {
    throw new Conflict('model.outdated', 'It was made for another shipped model. Train a new one.');
  }
  if (rejection !== null) {
    throw new Conflict('model.not_better', 'It was not better than what was in force when it was examined.', { rejection });
  }
}
