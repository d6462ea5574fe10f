import { Inject, Injectable } from '@nestjs/common';
import { defaultPriors, type Priors } from '../../../config/policies/sentiment-priors.js';
import { Clock } from '../../common/clock.js';
import { NotFound } from '../../common/domain-error.js';
import { Reads } from '../../database/reads.js';
import { insertRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { SentimentPrior } from './prior.entity.js';
import { type PriorBody, type PriorKind, priorKinds, type PriorView } from './prior.schema.js';
import { readPriors, settingOf } from './read-priors.js';

/** How long a change made by another process may stay unseen (milliseconds). */
const freshMs = 2_000;

/** Keeps the priors in force at hand, so that scoring a text costs no read. */
@Injectable()
export class PriorsService {
  private known: { readonly priors: Priors; readonly until: number } | null = null;

  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** For `score`. */
  inForce(): Priors | Promise<Priors> {
    const { known } = this;
    return known !== null && known.until > this.clock.now() ? known.priors : this.load();
  }

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
    this.known = null;
    return view;
  }

  private async load(): Promise<Priors> {
    const priors = await readPriors(this.reads);
    this.known = { priors, until: this.clock.now() + freshMs };
    return priors;
  }
}

function present(kind: PriorKind, set: PriorBody | undefined): PriorView {
  const { negative, neutral, positive } = set ?? defaultPriors[settingOf[kind]];
  return { kind, negative, neutral, positive, isDefault: set === undefined };
}
