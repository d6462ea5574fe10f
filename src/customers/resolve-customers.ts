import sql from 'sql-template-tag';
import { newId } from '../common/ids.js';
import { jsonRows } from '../database/json-rows.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { type Contact, type Handle, handlesOf } from './contact.policy.js';
import { CustomerHandle } from './customer-handle.entity.js';
import { Customer } from './customer.entity.js';

export type { Contact } from './contact.policy.js';

/**
 * Who these contacts are: one customer id each, in order. Somebody is known by any handle of theirs, else
 * by the order they name; whoever is not known yet is created. What is new about a known person is added.
 */
export async function resolveCustomers(unit: Unit, contacts: readonly Contact[]): Promise<string[]> {
  const handles = contacts.map(handlesOf);
  const owners = await ownersOf(unit, handles.flat());
  const buyers = await buyersOf(unit, contacts);
  const created: Customer[] = [];
  const learnt: CustomerHandle[] = [];
  const ids = contacts.map((contact, index) => {
    const own = handles[index] ?? [];
    const known = own.map((handle) => owners.get(keyOf(handle))).find((id) => id !== undefined);
    const id = known ?? buyers.get(contact.orderRef ?? '') ?? newId();
    if (known === undefined && !buyers.has(contact.orderRef ?? '')) {
      created.push({ id, name: nameOf(contact), version: 1, createdAt: unit.at, updatedAt: unit.at });
    }
    for (const handle of own) {
      if (owners.has(keyOf(handle))) continue;
      owners.set(keyOf(handle), id);
      learnt.push({ id: newId(), customerId: id, ...handle, createdAt: unit.at });
    }
    return id;
  });
  await insertRows(unit, Customer, created);
  await insertRows(unit, CustomerHandle, learnt);
  await learnNames(unit, contacts, ids, new Set(created.map(({ id }) => id)));
  return ids;
}

const keyOf = ({ kind, value }: Handle): string => `${kind} ${value}`;
const nameOf = ({ name }: Contact): string | null => name?.trim() || null;

async function ownersOf(unit: Unit, handles: readonly Handle[]): Promise<Map<string, string>> {
  if (handles.length === 0) return new Map();
  const wanted = jsonRows(unit.dialect, handles.map(({ kind, value }) => [kind, value]));
  if (unit.dialect === 'postgres') {
    // Two units that meet the same new person must not both create them; in one order, so that they do not deadlock.
    await unit.all(sql`SELECT pg_advisory_xact_lock(714412, key) FROM (SELECT DISTINCT
      hashtext((wanted.value->>0) || ' ' || (wanted.value->>1)) AS key FROM ${wanted} AS wanted ORDER BY key) AS keys`);
  }
  const rows = await unit.all<Handle & { customerId: string }>(
    sql`SELECT h.kind, h.value, h."customerId" FROM ${wanted} AS wanted
      JOIN customer_handle h ON h.kind = wanted.value->>0 AND h.value = wanted.value->>1`,
  );
  return new Map(rows.map((row) => [keyOf(row), row.customerId]));
}

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
async function learnNames(
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
  await updateRows(
    unit,
    Customer,
    nameless.map(({ id, version }) => ({ id, name: names.get(id) ?? null, version: version + 1, updatedAt: unit.at })),
  );
}
