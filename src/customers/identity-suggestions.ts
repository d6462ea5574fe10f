import sql, { type Sql } from 'sql-template-tag';
import type { Reads } from '../database/reads.js';
import type { ClaimedKind } from './identity-claim.entity.js';

/** Something that is there on both sides: an address or an order, and which of the two has named it. */
export interface Sign {
  readonly by: 'this' | 'other' | 'both';
  readonly kind: Exclude<ClaimedKind, 'customer'>;
  readonly value: string;
}

export interface Suggestion {
  /** Of the claim for an address, of the other customer for a customer. */
  readonly id: string;
  /** Null when nobody else has anything to do with the address. */
  readonly customerId: string | null;
  readonly signs: readonly Sign[];
}

interface Found {
  readonly id: string;
  readonly kind: Sign['kind'];
  readonly value: string;
  readonly by: Sign['by'];
  readonly otherId: string | null;
}

/** More than anybody would look through. */
const signsMax = 100;

/** What texts say about who a customer is, and staff have neither confirmed nor refused. */
export async function suggestionsOf(reads: Pick<Reads, 'all'>, customerId: string): Promise<Suggestion[]> {
  const found = await reads.all<Found>(signsOf(customerId));
  const refused = await reads.all<{ id: string }>(sql`
    SELECT value AS id FROM identity_claim WHERE "customerId" = ${customerId} AND kind = 'customer'
    UNION ALL SELECT "customerId" FROM identity_claim WHERE kind = 'customer' AND value = ${customerId}`);
  const others = new Set(refused.map(({ id }) => id));
  const suggestions = new Map<string, Suggestion>();
  for (const { id, otherId, by, kind, value } of found) {
    if (otherId !== null && others.has(otherId)) continue;
    const key = otherId ?? id;
    const signs = [...(suggestions.get(key)?.signs ?? []), { by, kind, value }];
    suggestions.set(key, { id: key, customerId: otherId, signs });
  }
  return [...suggestions.values()];
}

function signsOf(id: string): Sql {
  const open = sql`c."refusedAt" IS NULL AND c.kind <> 'customer'`;
  return sql`SELECT * FROM (
    SELECT c.id, c.kind, c.value, 'this' AS by, coalesce(h."customerId", o."customerId") AS "otherId", c."createdAt"
      FROM identity_claim c
      LEFT JOIN customer_handle h ON h.kind = c.kind AND h.value = c.value
      LEFT JOIN purchase o ON c.kind = 'order' AND o.ref = c.value
      WHERE c."customerId" = ${id} AND ${open} AND coalesce(h."customerId", o."customerId", '') <> ${id}
        AND (c.kind <> 'order' OR o."customerId" IS NOT NULL)
    UNION ALL
    SELECT c.id, c.kind, c.value, 'other', c."customerId", c."createdAt"
      FROM customer_handle h JOIN identity_claim c ON c.kind = h.kind AND c.value = h.value
      WHERE h."customerId" = ${id} AND c."customerId" <> ${id} AND ${open}
    UNION ALL
    SELECT c.id, c.kind, c.value, 'other', c."customerId", c."createdAt"
      FROM purchase o JOIN identity_claim c ON c.kind = 'order' AND c.value = o.ref
      WHERE o."customerId" = ${id} AND c."customerId" <> ${id} AND ${open}
    UNION ALL
    SELECT c.id, c.kind, c.value, 'both', c."customerId", c."createdAt"
      FROM identity_claim own JOIN identity_claim c ON c.kind = own.kind AND c.value = own.value
      WHERE own."customerId" = ${id} AND own."refusedAt" IS NULL AND own.kind NOT IN ('order', 'customer')
        AND c."customerId" <> ${id} AND ${open}
  ) AS sign ORDER BY "createdAt" DESC, id DESC LIMIT ${signsMax}`;
}
