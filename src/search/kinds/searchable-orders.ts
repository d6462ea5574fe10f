import sql from 'sql-template-tag';
import type { Searchable } from '../searchable.js';
import { gathered, idsAfter, wanted } from './ids.js';

/** Orders by reference, buyer, what was bought, and the numbers of parcels. */
export const searchableOrders: Searchable = {
  kind: 'order',
  idsAfter: idsAfter('purchase'),
  async texts(asked, ids) {
    const orders = await asked.all<{ id: string; ref: string; name: string | null; buyerEmail: string | null }>(
      sql`SELECT o.id, o.ref, o."buyerEmail", c.name FROM ${wanted(asked, ids)} AS wanted
        JOIN purchase o ON o.id = wanted.value->>0 LEFT JOIN customer c ON c.id = o."customerId"`,
    );
    const bought = gathered(await linesOf(asked, ids), ({ name, sku }) => [name, sku]);
    const sent = gathered(
      await asked.all<{ id: string; tracking: string }>(sql`SELECT s."orderId" AS id, s.tracking
        FROM ${wanted(asked, ids)} AS wanted JOIN shipment s ON s."orderId" = wanted.value->>0
        WHERE s.tracking IS NOT NULL ORDER BY s.id`),
      ({ tracking }) => [tracking],
    );
    return orders.map(({ id, ref, name, buyerEmail }) => ({
      id,
      fields: [ref, name, buyerEmail, ...(bought.get(id) ?? []), ...(sent.get(id) ?? [])],
    }));
  },
  async named(asked, typed) {
    const refs = [[typed], [typed.replace(/^#/, '')]];
    const rows = await asked.all<{ id: string }>(sql`SELECT DISTINCT o.id FROM purchase o WHERE o.ref IN (${refs[0]?.[0]}, ${refs[1]?.[0]})`);
    return rows.map(({ id }) => id);
  },
  async shown(asked, _actor, ids) {
    const orders = await asked.all<{ id: string; ref: string; name: string | null; placedAt: number }>(
      sql`SELECT o.id, o.ref, o."placedAt", c.name FROM ${wanted(asked, ids)} AS wanted
        JOIN purchase o ON o.id = wanted.value->>0 LEFT JOIN customer c ON c.id = o."customerId"`,
    );
    const bought = gathered(await linesOf(asked, ids), ({ name }) => [name]);
    return orders.map(({ id, ref, name, placedAt }) => ({
      id,
      number: ref,
      title: ref,
      body: [name, ...(bought.get(id) ?? [])].filter(Boolean).join(' · '),
      at: Number(placedAt),
      caseId: null,
    }));
  },
};

const linesOf = (asked: Parameters<Searchable['texts']>[0], ids: readonly string[]) =>
  asked.all<{ id: string; name: string; sku: string }>(sql`SELECT l."orderId" AS id, l.name, l.sku
    FROM ${wanted(asked, ids)} AS wanted JOIN purchase_line l ON l."orderId" = wanted.value->>0 ORDER BY l.id`);
