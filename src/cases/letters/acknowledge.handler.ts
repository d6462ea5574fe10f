import { Inject, Injectable } from '@nestjs/common';
import { letterPolicy } from '../../../config/policies/letters.js';
import { Conflict } from '../../common/domain-error.js';
import type { Unit } from '../../database/unit.js';
import type { DatabaseHandler } from '../../events/event-registry.js';
import { Case } from '../case.entity.js';
import { isUnresolved } from '../case.states.js';
import { lastChannel } from '../replies/last-channel.js';
import { Reply } from '../replies/reply.entity.js';
import { Ways } from '../replies/ways/ways.js';
import { LetterDesk } from './letter-desk.js';

/** Where it is switched on, every complaint that opens a case is acknowledged at once, by Redress itself, and once. */
@Injectable()
export class AcknowledgeHandler implements DatabaseHandler<'case.opened'> {
  readonly name = 'cases.acknowledge';
  readonly on = 'case.opened';
  readonly kind = 'database';
  readonly limit = 50;

  constructor(
    @Inject(Ways) private readonly ways: Ways,
    @Inject(LetterDesk) private readonly desk: LetterDesk,
  ) {}

  async handle(unit: Unit, deliveries: readonly { readonly payload: { readonly id: string } }[]): Promise<void> {
    const ids = new Set(deliveries.map(({ payload }) => payload.id));
    for (const id of [...ids].toSorted()) await this.acknowledge(unit, id);
  }

  private async acknowledge(unit: Unit, id: string): Promise<void> {
    const subject = await unit.findForUpdate(Case, { id });
    // What is found in public is no complaint, and whoever was answered by a person knows that it came.
    if (!subject || subject.complainedAt === null || subject.acknowledgedAt !== null || subject.respondedAt !== null) return;
    if (!isUnresolved(subject.state) || (await unit.manager.existsBy(Reply, { caseId: id, kind: 'acknowledgement' }))) return;
    const way = await this.ways.choose(unit.manager, subject, undefined, await lastChannel(unit.manager, id)).catch((error: unknown) => {
      if (error instanceof Conflict) return null;
      throw error;
    });
    if (!way || !letterPolicy.automaticWays.includes(way.name)) return;
    const letter = await this.desk.write(unit.manager, subject, { kind: 'acknowledgement' }, { by: null, at: unit.at });
    await this.desk.promise(unit, 'system', subject, letter, way);
  }
}
