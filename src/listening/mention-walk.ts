import sql, { type Sql, empty, join } from 'sql-template-tag';
import type { Reads } from '../database/reads.js';
import type { MentionQuery } from './mention.schema.js';

/** What a walk reads of each mention to decide whether it belongs. */
export interface WalkedMention {
  readonly id: string;
  readonly occurredAt: number;
  readonly text: string;
}

export interface WalkResult {
  readonly ids: readonly string[];
  /** Where to go on; null at the end of the list. */
  readonly next: readonly [occurredAt: number, id: string] | null;
  readonly walked: number;
}

type Filter = Omit<MentionQuery, 'cursor' | 'limit'>;

/** The most rows that one request looks at; after that the page is short and the cursor goes on. */
const walkLimit = 5_000;
const stride = 500;

/**
 * Mentions, newest first, from one index: that of the only monitor, source or label asked for, else of time.
 * All other conditions are checked along the way, so the cost of a page does not grow with the table.
 */
export async function walkMentions(
  reads: Reads,
  filter: Filter,
  belongs: (mention: WalkedMention) => boolean,
  after: readonly [number, string] | null,
  limit: number,
): Promise<WalkResult> {
  const ids: string[] = [];
  let at = after;
  for (let walked = 0; walked < walkLimit;) {
    const rows = await reads.all<WalkedMention & { kept: number | boolean }>(strideOf(filter, at));
    for (const row of rows) {
      walked += 1;
      at = [Number(row.occurredAt), row.id];
      if (!row.kept || !belongs(row)) continue;
      ids.push(row.id);
      if (ids.length === limit) return { ids, next: at, walked };
    }
    if (rows.length < stride) return { ids, next: null, walked };
  }
  return { ids, next: at, walked: walkLimit };
}

function strideOf(filter: Filter, at: readonly [number, string] | null): Sql {
  const [monitor, ...otherMonitors] = filter.monitor ?? [];
  const byMonitor = monitor !== undefined && otherMonitors.length === 0;
  // Time and id are taken from the table whose index is walked.
  const time = byMonitor ? sql`l."occurredAt"` : sql`m."occurredAt"`;
  const id = byMonitor ? sql`l."mentionId"` : sql`m.id`;
  const bounds = [
    byMonitor ? sql`l."monitorId" = ${monitor}` : driving(filter),
    at ? sql`(${time}, ${id}) < (${at[0]}, ${at[1]})` : empty,
    filter.from === undefined ? empty : sql`${time} >= ${filter.from}`,
    filter.to === undefined ? empty : sql`${time} < ${filter.to}`,
  ].filter((bound) => bound !== empty);
  const where = bounds.length > 0 ? sql`WHERE ${join(bounds, ' AND ')}` : empty;
  const from = byMonitor ? sql`mention_monitor l JOIN mention m ON m.id = l."mentionId"` : sql`mention m`;
  return sql`SELECT m.id, m."occurredAt", m.text, (${join(conditions(filter, byMonitor), ' AND ')}) AS kept
    FROM ${from} ${where} ORDER BY ${time} DESC, ${id} DESC LIMIT ${stride}`;
}

/** One source or one label has an index of its own. */
function driving(filter: Filter): Sql {
  if (filter.source?.length === 1) return sql`m."sourceId" = ${filter.source[0]}`;
  if (filter.label?.length === 1) return sql`m.label = ${filter.label[0]}`;
  return empty;
}

function conditions(filter: Filter, byMonitor: boolean): Sql[] {
  const found = [sql`m."deletedAt" IS NULL`];
  if (filter.source) found.push(sql`m."sourceId" IN (${join(filter.source)})`);
  if (filter.label) found.push(sql`m.label IN (${join(filter.label)})`);
  if (filter.lang) found.push(sql`m.language IN (${join(filter.lang)})`);
  if (filter.monitor && !byMonitor) {
    found.push(sql`EXISTS (SELECT 1 FROM mention_monitor l
      WHERE l."mentionId" = m.id AND l."monitorId" IN (${join(filter.monitor)}))`);
  }
  return found;
}
