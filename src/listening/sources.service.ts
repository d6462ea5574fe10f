import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock } from '../common/clock.js';
import { NotFound } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { newId } from '../common/ids.js';
import { decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { recordSight } from './sight.js';
import { Source } from './source.entity.js';
import { type NewSource, presentSource, type SourcePatch } from './source.schema.js';
import { SourceSettings } from './source-settings.js';

@Injectable()
export class SourcesService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SourceSettings) private readonly settings: SourceSettings,
  ) {}

  async list(cursor: string | undefined, limit: number) {
    const after = decodeCursor('sources', cursor, 1);
    const where = after ? { id: MoreThan(String(after[0])) } : {};
    const rows = await this.reads.manager().find(Source, { where, order: { id: 'ASC' }, take: limit + 1 });
    return pageFrom(
      rows,
      limit,
      (row) => this.present(row),
      (row) => encodeCursor('sources', [row.id]),
    );
  }

  async get(id: string) {
    const source = await this.reads.manager().findOneBy(Source, { id });
    if (!source) throw new NotFound('source');
    return this.present(source);
  }

  async create(actor: Actor, body: NewSource) {
    return this.tx.run(async (unit) => {
      const source: Source = {
        id: newId(),
        kind: body.kind,
        ...this.settings.stored(body.kind, body.settings),
        everySeconds: body.schedule.everySeconds,
        active: body.active,
        cursor: null,
        // Whoever has just made it may want to read it by hand first, and see what comes.
        nextPollAt: unit.at + body.schedule.everySeconds * 1000,
        seenAt: null,
        blindReason: null,
        behind: false,
        leaseToken: null,
        leaseUntil: null,
        version: 1,
        createdAt: unit.at,
        updatedAt: unit.at,
      };
      await insertRows(unit, Source, [source]);
      await recordAct(
        unit,
        actor,
        'source.created',
        { type: 'source', id: source.id },
        { kind: source.kind },
      );
      return unit.answer(this.present(source));
    });
  }

  async change(actor: Actor, id: string, version: number, patch: SourcePatch) {
    return this.tx.run(async (unit) => {
      const source = await unit.findForUpdate(Source, { id });
      if (!source) throw new NotFound('source');
      assertVersion(source, version, () => this.present(source));
      const everySeconds = patch.schedule?.everySeconds ?? source.everySeconds;
      const next: Source = {
        ...source,
        ...(patch.settings && this.elsewhere(source, patch.settings)),
        everySeconds,
        active: patch.active ?? source.active,
        nextPollAt: Math.min(source.nextPollAt, unit.at + everySeconds * 1000),
        version: source.version + 1,
        updatedAt: unit.at,
      };
      // Nobody looks any more, so that nothing is heard has another reason now.
      if (!next.active) {
        await recordSight(unit, id, null);
        next.blindReason = null;
      }
      await unit.manager.update(Source, { id }, next as Parameters<typeof unit.manager.update>[2]);
      await recordAct(
        unit,
        actor,
        'source.changed',
        { type: 'source', id },
        { fields: Object.keys(patch), active: next.active },
      );
      return this.present(next);
    });
  }

  /** Whoever is reading loses the lease; another place is read from its start. */
  private elsewhere(source: Source, patch: Record<string, unknown>): Partial<Source> {
    const next = this.settings.stored(source.kind, this.settings.changed(source, patch));
    const moved = JSON.stringify(next.settings) !== JSON.stringify(source.settings);
    return {
      ...next,
      leaseToken: null,
      leaseUntil: null,
      ...(moved && { cursor: null, seenAt: null, behind: false }),
    };
  }

  private present(source: Source) {
    return presentSource(source, this.settings.secretNames(source), this.clock.now());
  }
}
