import sql, { type Sql, empty, join } from 'sql-template-tag';
import type { TimedPlace } from '../../common/paging.js';
import type { Reads } from '../../database/reads.js';
import type { DeliveryQuery } from './delivery.schema.js';

type Filter = Omit<DeliveryQuery, 'cursor' | 'limit'> & { readonly endpointId: string };

interface Walked {
  readonly id: string;
  readonly createdAt: number;
  readonly kept: number | boolean;
}

/** The most rows that one request looks at; after that the page is short and the cursor goes on. */
const walkLimit = 5_000;
const stride = 500;

/**
 * Deliveries of an endpoint, newest first. Dead letters have an index of their own; whatever else is found along the
 * index of age that all endpoints share, so that a delivery pays for no index that only this page would use.
 */
export async function walkDeliveries(reads: Reads, filter: Filter, after: TimedPlace | null, limit: number) {
  const ids: string[] = [];
  let at = after;
  for (let walked = 0; walked < walkLimit; walked += stride) {
    const rows = await reads.all<Walked>(strideOf(filter, at));
    for (const row of rows) {
      if (row.kept) {
        if (ids.length === limit) return { ids, next: at };
        ids.push(row.id);
      }
      at = [Number(row.createdAt), row.id];
    }
    if (rows.length < stride) return { ids, next: null };
  }
  return { ids, next: at };
}

function strideOf({ endpointId, state, deliveryId, from, to }: Filter, at: TimedPlace | null): Sql {
  const own = sql`"endpointId" = ${endpointId}`;
  const bounds = [
    ...(at ? [sql`("createdAt", id) < (${at[0]}, ${at[1]})`] : []),
    ...(from === undefined ? [] : [sql`"createdAt" >= ${from}`]),
    ...(to === undefined ? [] : [sql`"createdAt" < ${to}`]),
    ...(state === 'dead' ? [sql`${own} AND rejection IS NOT NULL`] : []),
    ...(deliveryId === undefined ? [] : [sql`${own} AND "deliveryId" = ${deliveryId}`]),
  ];
  const kept = state === 'accepted' ? sql`${own} AND rejection IS NULL` : own;
  const where = bounds.length > 0 ? sql`WHERE ${join(bounds, ' AND ')}` : empty;
  return sql`SELECT id, "createdAt", (${kept}) AS kept FROM inbox_entry ${where}
    ORDER BY "createdAt" DESC, id DESC LIMIT ${stride}`;
}
