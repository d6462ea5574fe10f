import sql from 'sql-template-tag';
import { jsonRows } from '../database/json-rows.js';
import type { Unit } from '../database/unit.js';
import type { Handle } from './contact.policy.js';

export interface Owner {
  readonly customerId: string;
  readonly confirmed: boolean;
}

export const keyOf = ({ kind, value }: Handle): string => `${kind} ${value}`;

/**
 * Whose these addresses are. On PostgreSQL nobody else looks at them until the end of the unit, so that two units which
 * meet the same new person do not both create them; and no customer is merged into another meanwhile.
 */
export async function ownersOf(unit: Unit, handles: readonly Handle[]): Promise<Map<string, Owner>> {
  const wanted = jsonRows(unit.dialect, handles.map(({ kind, value }) => [kind, value]));
  if (unit.dialect === 'postgres') {
    // In one order, so that two units do not wait for each other.
    await unit.all(sql`SELECT pg_advisory_xact_lock_shared(714414, 0) UNION ALL
      SELECT pg_advisory_xact_lock(714412, key) FROM (SELECT DISTINCT
        hashtext((wanted.value->>0) || ' ' || (wanted.value->>1)) AS key FROM ${wanted} AS wanted ORDER BY key) AS keys`);
  }
  if (handles.length === 0) return new Map();
  const rows = await unit.all<Handle & { customerId: string; confirmedAt: number | null }>(
    sql`SELECT h.kind, h.value, h."customerId", h."confirmedAt" FROM ${wanted} AS wanted
      JOIN customer_handle h ON h.kind = wanted.value->>0 AND h.value = wanted.value->>1`,
  );
  return new Map(rows.map((row) => [keyOf(row), { customerId: row.customerId, confirmed: row.confirmedAt !== null }]));
}

/** Waits for everybody who is finding out who somebody is, and keeps others from beginning. */
export async function holdIdentities(unit: Unit): Promise<void> {
  if (unit.dialect === 'postgres') await unit.all(sql`SELECT pg_advisory_xact_lock(714414, 0)`);
}
