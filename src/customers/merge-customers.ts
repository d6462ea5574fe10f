import sql from 'sql-template-tag';
import { newId } from '../common/ids.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { CustomerHandle } from './customer-handle.entity.js';
import { Customer } from './customer.entity.js';
import { IdentityClaim } from './identity-claim.entity.js';

/**
 * Makes one customer of two that are the same person, as staff have found: the addresses of both are confirmed by that,
 * and whatever is known about the one is about the other from now on. The caller holds the identities
 * (`holdIdentities`) and both rows. The row that is left behind only says where to look.
 */
export async function mergeCustomers(unit: Unit, from: Customer, into: Customer, actorId: string): Promise<Customer> {
  await unit.all(sql`UPDATE customer_handle SET "customerId" = ${into.id}, "confirmedAt" = coalesce("confirmedAt", ${unit.at})
    WHERE "customerId" IN (${from.id}, ${into.id})`);
  await unit.all(sql`UPDATE purchase SET "customerId" = ${into.id} WHERE "customerId" = ${from.id}`);
  await moveClaims(unit, from.id, into.id);
  await unit.all(sql`UPDATE customer SET "mergedIntoId" = ${into.id} WHERE "mergedIntoId" = ${from.id}`);
  const left = { ...from, mergedIntoId: into.id, version: from.version + 1, updatedAt: unit.at };
  const merged = { ...into, name: into.name ?? from.name, version: into.version + 1, updatedAt: unit.at };
  await updateRows(unit, Customer, [left, merged]);
  unit.emit('customer.merged', { id: into.id, version: merged.version, fromId: from.id, actorId });
  return merged;
}

/** What the one has claimed is claimed by the other; what it is by now is no claim any more. */
async function moveClaims(unit: Unit, fromId: string, intoId: string): Promise<void> {
  const claims = await unit.manager.find(IdentityClaim, {
    where: [{ customerId: fromId }, { kind: 'customer', value: fromId }],
  });
  await unit.all(sql`DELETE FROM identity_claim WHERE "customerId" = ${fromId} OR (kind = 'customer' AND value = ${fromId})`);
  const other = (id: string) => (id === fromId ? intoId : id);
  const moved = claims.map((claim) => ({
    ...claim,
    id: newId(),
    customerId: other(claim.customerId),
    value: claim.kind === 'customer' ? other(claim.value) : claim.value,
  }));
  await insertRows(unit, IdentityClaim, moved.filter(({ customerId, value }) => customerId !== value), { onConflict: 'nothing' });
  const own = await unit.manager.findBy(CustomerHandle, { customerId: intoId });
  for (const { kind, value } of own) await unit.manager.delete(IdentityClaim, { customerId: intoId, kind, value });
}
