import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import sql from 'sql-template-tag';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { searchables } from './searchables.js';
import { type SearchKind, searchKinds } from './search-kinds.js';

@Injectable()
export class SearchRebuildService implements OnApplicationBootstrap {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What was there before there was an index is indexed now. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.role === 'web') return;
    const kinds: SearchKind[] = [];
    for (const kind of searchKinds) if (await this.isMissing(kind)) kinds.push(kind);
    if (kinds.length === 0) return;
    await this.tx.run(async (unit) => {
      for (const kind of kinds) unit.emit('search.rebuilding', { kind, after: '' });
    });
  }

  async start(actor: Actor): Promise<{ kinds: SearchKind[] }> {
    return this.tx.run(async (unit) => {
      for (const kind of searchKinds) unit.emit('search.rebuilding', { kind, after: '' });
      await recordAct(unit, actor, 'search.rebuilt', { type: 'search', id: 'all' });
      return unit.answer({ kinds: [...searchKinds] }, 202);
    });
  }

  private async isMissing(kind: SearchKind): Promise<boolean> {
    const indexed = await this.reads.one(sql`SELECT 1 AS found FROM search_document WHERE kind = ${kind} LIMIT 1`);
    if (indexed) return false;
    return (await searchables[kind].idsAfter(this.reads, '', 1)).length > 0;
  }
}
