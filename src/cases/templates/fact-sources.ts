import { Injectable } from '@nestjs/common';
import type { Actor } from '../../staff/permissions.access.js';
import type { Case } from '../case.entity.js';
import type { Manager } from '../replies/ways/way.js';
import type { Fact, Facts } from './fill.policy.js';

/** What a room knows about a case that its texts may say. From the database alone: it is asked inside units of work. */
export interface FactSource {
  facts(manager: Manager, subject: Case, at: number): Promise<Facts>;
}

/** Who writes, and when (epoch milliseconds). */
export interface Writing {
  readonly by: Pick<Actor, 'name'> | null;
  readonly at: number;
}

/** Every room that has something to say about a case adds itself; this one knows none of them. */
@Injectable()
export class FactSources {
  private readonly sources: FactSource[] = [];

  add(source: FactSource): void {
    this.sources.push(source);
  }

  async of(manager: Manager, subject: Case, { by, at }: Writing): Promise<Facts> {
    const known: Record<string, Fact | null | undefined> = { 'agent.name': by?.name ?? null, today: { day: at } };
    for (const source of this.sources) Object.assign(known, await source.facts(manager, subject, at));
    return known;
  }
}
