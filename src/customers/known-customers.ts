import sql, { join } from 'sql-template-tag';
import { type EntityManager, In } from 'typeorm';
import type { Reads } from '../database/reads.js';
import { CustomerHandle } from './customer-handle.entity.js';
import { Customer } from './customer.entity.js';
import type { KnownCustomer } from './customer.schema.js';

/** Customers with their addresses, in the order of the ids; whoever is not there is left out. */
export async function knownCustomers(
  manager: EntityManager,
  reads: Pick<Reads, 'all'>,
  ids: readonly string[],
): Promise<KnownCustomer[]> {
  if (ids.length === 0) return [];
  const customers = new Map((await manager.findBy(Customer, { id: In([...ids]) })).map((row) => [row.id, row]));
  const handles = await manager.find(CustomerHandle, { where: { customerId: In([...ids]) }, order: { id: 'ASC' } });
  const counts = await reads.all<{ customerId: string; n: number }>(
    sql`SELECT "customerId", count(*) AS n FROM purchase WHERE "customerId" IN (${join([...ids])}) GROUP BY "customerId"`,
  );
  return ids.flatMap((id) => {
    const customer = customers.get(id);
    if (!customer) return [];
    const orderCount = Number(counts.find(({ customerId }) => customerId === id)?.n ?? 0);
    return [{ customer, handles: handles.filter(({ customerId }) => customerId === id), orderCount }];
  });
}
