import { Inject, Injectable } from '@nestjs/common';
import { defaultPriors } from '../../../config/policies/sentiment-priors.js';
import { NotFound } from '../../common/domain-error.js';
import { Reads } from '../../database/reads.js';
import { insertRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import { ScorerInForce } from '../in-force/scorer-in-force.service.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { SentimentPrior } from './prior.entity.js';
import { type PriorBody, type PriorKind, priorKinds, type PriorView } from './prior.schema.js';
import { settingOf } from './read-priors.js';

/** How common each label is where texts come from: what people set, in place of the policy's. */
@Injectable()
export class PriorsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  async list(): Promise<{ items: PriorView[] }> {
    const rows = await this.reads.manager().find(SentimentPrior);
    return { items: priorKinds.map((kind) => present(kind, rows.find((row) => row.kind === kind))) };
  }

  /** Texts that come after are judged by it; scores that are stored stay as they are. */
  async set(actor: Actor, name: string, prior: PriorBody): Promise<PriorView> {
    const kind = priorKinds.find((known) => known === name);
    if (kind === undefined) throw new NotFound('prior');
    const view = await this.tx.run(async (unit) => {
      await unit.manager.delete(SentimentPrior, { kind });
      await insertRows(unit, SentimentPrior, [{ kind, ...prior, updatedAt: unit.at }]);
      await recordAct(unit, actor, 'prior.set', { type: 'prior', id: kind }, prior);
      return present(kind, prior);
    });
    this.scorer.forget();
    return view;
  }
}

function present(kind: PriorKind, set: PriorBody | undefined): PriorView {
  const { negative, neutral, positive } = set ?? defaultPriors[settingOf[kind]];
  return { kind, negative, neutral, positive, isDefault: set === undefined };
}
