import sql from 'sql-template-tag';
import { jsonRows } from '../database/json-rows.js';
import type { Unit } from '../database/unit.js';
import { orderNamed, type OrderRefs, orderRefsIn } from './order-refs.policy.js';

interface Text {
  readonly id: string;
  readonly orderRef: string | null;
  readonly subject: string | null;
  readonly opening: string;
}

export interface OrdersNamed {
  /** The order that was given, else the one that the text names; what may count depends on who wrote it. */
  of(text: Text, customerId: string | null): string | null;
}

/** Looks for the numbers of orders in texts that were sent without one. */
export async function ordersNamed(unit: Unit, texts: readonly Text[]): Promise<OrdersNamed> {
  const found = new Map<string, OrderRefs>();
  for (const { id, orderRef, subject, opening } of texts) {
    if (orderRef === null) found.set(id, orderRefsIn(`${subject ?? ''}\n${opening}`));
  }
  const buyers = await buyersOf(unit, [...found.values()].flatMap(({ possible }) => possible));
  return {
    of: ({ id, orderRef }, customerId) => {
      const refs = found.get(id);
      return orderRef ?? (refs ? orderNamed(refs, buyers, customerId) : null);
    },
  };
}

async function buyersOf(unit: Unit, refs: readonly string[]): Promise<Map<string, string | null>> {
  if (refs.length === 0) return new Map();
  const rows = await unit.all<{ ref: string; customerId: string | null }>(
    sql`SELECT o.ref, o."customerId" FROM ${jsonRows(unit.dialect, [...new Set(refs)].map((ref) => [ref]))} AS wanted
      JOIN purchase o ON o.ref = wanted.value->>0`,
  );
  return new Map(rows.map((row) => [row.ref, row.customerId]));
}
