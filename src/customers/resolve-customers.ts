import sql from 'sql-template-tag';
import { newId } from '../common/ids.js';
import { jsonRows } from '../database/json-rows.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { type Contact, handlesOf, type PhoneRegion } from './contact.policy.js';
import { CustomerHandle } from './customer-handle.entity.js';
import { Customer } from './customer.entity.js';
import { type ClaimedKind, IdentityClaim } from './identity-claim.entity.js';
import { keyOf, ownersOf } from './known-handles.js';

export type { Contact } from './contact.policy.js';

/**
 * Who wrote these texts, by what they say of themselves: one customer id each, in order. The most certain address
 * speaks for the sender, whose customer it is; one that nobody knows makes a new customer. Whatever else the text says
 * is noted and changes nothing until somebody confirms it: another address, or the order of somebody else. Only what
 * gives no address at all is taken for the buyer's of the order that it names.
 */
export async function resolveCustomers(
  unit: Unit,
  contacts: readonly Contact[],
  region: PhoneRegion = null,
): Promise<string[]> {
  const handles = contacts.map((contact) => handlesOf(contact, region));
  const known = await ownersOf(unit, handles.flat());
  const owners = new Map([...known].map(([key, { customerId }]) => [key, customerId]));
  const buyers = await buyersOf(unit, contacts);
  const created: Customer[] = [];
  const learnt: CustomerHandle[] = [];
  const claims = new Map<string, IdentityClaim>();
  const claim = (customerId: string, kind: ClaimedKind, value: string) =>
    claims.set(`${customerId} ${kind} ${value}`, { id: newId(), customerId, kind, value, refusedAt: null, createdAt: unit.at });

  const ids = contacts.map((contact, index) => {
    const [sender, ...others] = handles[index] ?? [];
    const buyer = buyers.get(contact.orderRef ?? '');
    const found = sender ? owners.get(keyOf(sender)) : buyer;
    const id = found ?? newId();
    if (found === undefined) created.push(newCustomer(id, nameOf(contact), unit.at));
    if (sender && found === undefined) {
      owners.set(keyOf(sender), id);
      learnt.push({ id: newId(), customerId: id, ...sender, confirmedAt: null, createdAt: unit.at });
    }
    for (const other of others) if (owners.get(keyOf(other)) !== id) claim(id, other.kind, other.value);
    if (buyer !== undefined && buyer !== id) claim(id, 'order', contact.orderRef ?? '');
    return id;
  });
  await insertRows(unit, Customer, created);
  await insertRows(unit, CustomerHandle, learnt);
  await insertRows(unit, IdentityClaim, [...claims.values()], { onConflict: 'nothing' });
  await learnNames(unit, contacts, ids, new Set(created.map(({ id }) => id)));
  if (created.length > 0) unit.emit('customers.changed', { ids: created.map(({ id }) => id), known: false });
  return ids;
}

export const newCustomer = (id: string, name: string | null, at: number): Customer => ({
  id, name, mergedIntoId: null, version: 1, createdAt: at, updatedAt: at,
});

export const nameOf = ({ name }: Contact): string | null => name?.trim() || null;

async function buyersOf(unit: Unit, contacts: readonly Contact[]): Promise<Map<string, string>> {
  const refs = contacts.flatMap(({ orderRef }) => (orderRef ? [[orderRef]] : []));
  if (refs.length === 0) return new Map();
  const rows = await unit.all<{ ref: string; customerId: string }>(
    sql`SELECT o.ref, o."customerId" FROM ${jsonRows(unit.dialect, refs)} AS wanted
      JOIN purchase o ON o.ref = wanted.value->>0 WHERE o."customerId" IS NOT NULL`,
  );
  return new Map(rows.map((row) => [row.ref, row.customerId]));
}

/** Somebody who was known only by an address gets the name they now give; a name is never replaced. */
export async function learnNames(
  unit: Unit,
  contacts: readonly Contact[],
  ids: readonly string[],
  created: ReadonlySet<string>,
): Promise<void> {
  const names = new Map<string, string>();
  contacts.forEach((contact, index) => {
    const id = ids[index];
    const name = nameOf(contact);
    if (id && name && !created.has(id) && !names.has(id)) names.set(id, name);
  });
  if (names.size === 0) return;
  const nameless = await unit.all<{ id: string; version: number }>(
    sql`SELECT c.id, c.version FROM ${jsonRows(unit.dialect, [...names.keys()].map((id) => [id]))} AS wanted
      JOIN customer c ON c.id = wanted.value->>0 WHERE c.name IS NULL`,
  );
  if (nameless.length > 0) unit.emit('customers.changed', { ids: nameless.map(({ id }) => id), known: true });
  await updateRows(
    unit,
    Customer,
    nameless.map(({ id, version }) => ({ id, name: names.get(id) ?? null, version: version + 1, updatedAt: unit.at })),
  );
}
