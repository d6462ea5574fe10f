import sql, { type Sql, empty, join } from 'sql-template-tag';
import type { Reads } from '../database/reads.js';
import type { ComplaintQuery } from './complaint.schema.js';

export type Place = readonly [occurredAt: number, id: string];

export interface WalkResult {
  readonly ids: readonly string[];
  /** Where to go on; null at the end of the list. */
  readonly next: Place | null;
}

interface Walked {
  readonly id: string;
  readonly occurredAt: number;
  readonly kept: number | boolean;
  readonly externalId: string | null;
  readonly subject: string | null;
  readonly body: string;
}

type Filter = Omit<ComplaintQuery, 'cursor' | 'limit'>;

/** The most rows that one request looks at; after that the page is short and the cursor goes on. */
const walkLimit = 5_000;
const stride = 500;

/**
 * Complaints, newest first, along the index of time. Every other condition is checked on the way, so the cost of
 * a page does not grow with the table.
 */
export async function walkComplaints(reads: Reads, filter: Filter, after: Place | null, limit: number): Promise<WalkResult> {
  const wanted = filter.q?.toLowerCase();
  const ids: string[] = [];
  let at = after;
  for (let walked = 0; walked < walkLimit; walked += stride) {
    const rows = await reads.all<Walked>(strideOf(filter, at));
    for (const row of rows) {
      if (row.kept && says(row, wanted)) {
        if (ids.length === limit) return { ids, next: at };
        ids.push(row.id);
      }
      at = [Number(row.occurredAt), row.id];
    }
    if (rows.length < stride) return { ids, next: null };
  }
  return { ids, next: at };
}

/** The words of the complaint, or the whole of what its sender and its customer call it. */
function says({ externalId, subject, body }: Walked, wanted: string | undefined): boolean {
  if (wanted === undefined || externalId?.toLowerCase() === wanted) return true;
  return body.toLowerCase().includes(wanted) || (subject ?? '').toLowerCase().includes(wanted);
}

function strideOf({ channel, label, minSeverity, from, to, q }: Filter, at: Place | null): Sql {
  const bounds = [
    ...(at ? [sql`("occurredAt", id) < (${at[0]}, ${at[1]})`] : []),
    ...(from === undefined ? [] : [sql`"occurredAt" >= ${from}`]),
    ...(to === undefined ? [] : [sql`"occurredAt" < ${to}`]),
  ];
  const kept = [
    sql`severity >= ${minSeverity ?? 0}`,
    ...(channel ? [sql`channel IN (${join(channel)})`] : []),
    ...(label ? [sql`label IN (${join(label)})`] : []),
  ];
  const texts = q === undefined ? empty : sql`, "externalId", subject, body`;
  const where = bounds.length > 0 ? sql`WHERE ${join(bounds, ' AND ')}` : empty;
  return sql`SELECT id, "occurredAt", (${join(kept, ' AND ')}) AS kept${texts}
    FROM complaint ${where} ORDER BY "occurredAt" DESC, id DESC LIMIT ${stride}`;
}
