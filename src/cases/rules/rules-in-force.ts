import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Reads } from '../../database/reads.js';
import { Rule } from './rule.entity.js';
import type { Trigger } from './rule.policy.js';

/** How long a change made by another process may stay unseen (milliseconds). */
const freshMs = 2_000;

/** The rules that are on, in their order, kept at hand: where there are none, a change of a case costs a comparison. */
@Injectable()
export class RulesInForce {
  private known: { readonly rules: readonly Rule[]; readonly until: number } | null = null;

  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Inside a unit of work they are read by its own connection: to wait for another one may be to wait for oneself. */
  async of(triggers: readonly Trigger[], manager?: EntityManager): Promise<readonly Rule[]> {
    const { known } = this;
    const rules =
      known !== null && known.until > this.clock.now() ? known.rules : await this.load(manager ?? this.reads.manager());
    return rules.length === 0 ? rules : rules.filter(({ trigger }) => triggers.includes(trigger));
  }

  forget(): void {
    this.known = null;
  }

  private async load(manager: EntityManager): Promise<readonly Rule[]> {
    const rules = await manager.find(Rule, { where: { active: true }, order: { position: 'ASC', id: 'ASC' } });
    this.known = { rules, until: this.clock.now() + freshMs };
    return rules;
  }
}
