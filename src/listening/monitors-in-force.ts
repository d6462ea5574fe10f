import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reads } from '../database/reads.js';
import { Monitor } from './monitor.entity.js';
import { matches } from './query/query-matcher.js';
import { parseQuery } from './query/query-parser.js';
import type { Query } from './query/query.js';
import type { TextIndex } from './query/words.js';

export interface MonitorInForce {
  readonly id: string;
  readonly brand: string;
  readonly query: Query;
}

/** The active monitors, each query read once a version and asked of many texts. */
@Injectable()
export class MonitorsInForce {
  private readonly parsed = new Map<string, { readonly source: string; readonly query: Query }>();

  constructor(@Inject(Reads) private readonly reads: Reads) {}

  async all(): Promise<MonitorInForce[]> {
    const monitors = await this.reads.manager().findBy(Monitor, { active: true });
    return monitors.map(({ id, brand, query }) => ({ id, brand, query: this.queryOf(id, query) }));
  }

  /** When somebody last made or changed a monitor; 0 when there is none. */
  async changedAt(): Promise<number> {
    const row = await this.reads.one<{ at: number | null }>(sql`SELECT max("updatedAt") AS at FROM monitor`);
    return Number(row?.at ?? 0);
  }

  private queryOf(id: string, source: string): Query {
    const known = this.parsed.get(id);
    if (known?.source === source) return known.query;
    const query = parseQuery(source);
    this.parsed.set(id, { source, query });
    return query;
  }
}

export function matching(monitors: readonly MonitorInForce[], text: TextIndex): MonitorInForce[] {
  return monitors.filter(({ query }) => matches(query, text));
}
