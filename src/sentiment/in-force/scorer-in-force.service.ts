import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Reads } from '../../database/reads.js';
import { SentimentModel } from '../model/sentiment-model.js';
import { read, type WrittenWeights } from '../model/sentiment-weights.js';
import { shippedDigest } from '../model/shipped-model.js';
import { readPriors } from '../priors/read-priors.js';
import type { ScorerSetup } from '../scorer-setup.js';
import { versionOf } from '../scorer-version.js';
import { ShopModel } from './shop-model.entity.js';

/** How long a change made by another process may stay unseen (milliseconds). */
const freshMs = 2_000;

/** Keeps at hand what texts are scored by, so that scoring one costs no read. */
@Injectable()
export class ScorerInForce {
  private known: { readonly setup: ScorerSetup; readonly until: number } | null = null;
  private shop: { readonly id: string; readonly digest: string; readonly model: SentimentModel } | null = null;

  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  setup(): ScorerSetup | Promise<ScorerSetup> {
    const { known } = this;
    return known !== null && known.until > this.clock.now() ? known.setup : this.load();
  }

  /** After a change of this process's own, which it shall see at once. */
  forget(): void {
    this.known = null;
  }

  private async load(): Promise<ScorerSetup> {
    const [priors, shop] = await Promise.all([readPriors(this.reads), this.shopModel()]);
    const setup = { version: versionOf(priors, shop?.digest ?? null), priors, shop: shop?.model ?? null };
    this.known = { setup, until: this.clock.now() + freshMs };
    return setup;
  }

  /** The weights are read only when another model has come into force. */
  private async shopModel() {
    const models = this.reads.manager();
    const inForce = await models.findOne(ShopModel, {
      select: { id: true, digest: true },
      where: { active: true, shipped: shippedDigest },
    });
    if (!inForce) return (this.shop = null);
    if (this.shop?.id === inForce.id) return this.shop;
    const { weights } = await models.findOneOrFail(ShopModel, { select: { id: true, weights: true }, where: { id: inForce.id } });
    return (this.shop = { ...inForce, model: new SentimentModel(read(JSON.parse(weights) as WrittenWeights)) });
  }
}
