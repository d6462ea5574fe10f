import { In } from 'typeorm';
import { newId } from '../common/ids.js';
import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { type Contact, type Handle, handlesOf, type PhoneRegion } from './contact.policy.js';
import { CustomerHandle } from './customer-handle.entity.js';
import { Customer } from './customer.entity.js';
import { IdentityClaim } from './identity-claim.entity.js';
import { keyOf, type Owner, ownersOf } from './known-handles.js';
import { learnNames, nameOf, newCustomer } from './resolve-customers.js';

/**
 * Who the shop says has bought: whoever one of these addresses is confirmed for, the most certain first, else whom the
 * order had, else whoever has written from one of them, else somebody new; never somebody whom the shop calls by another
 * id. The addresses are confirmed by that. One that was confirmed for somebody else stays theirs; that it is named here
 * is noted, for staff to look at.
 */
export async function resolveBuyer(
  unit: Unit,
  contact: Contact,
  before: string | null,
  region: PhoneRegion,
): Promise<string | null> {
  const handles = handlesOf(contact, region);
  if (handles.length === 0 && nameOf(contact) === null) return before;
  const owners = await ownersOf(unit, handles);
  const named = handles.flatMap((handle) => owners.get(keyOf(handle)) ?? []);
  const candidates = [
    ...named.filter(({ confirmed }) => confirmed).map(({ customerId }) => customerId),
    ...(before === null ? [] : [before]),
    ...named.map(({ customerId }) => customerId),
  ];
  const called = await calledOtherwise(unit, candidates, contact.externalId?.trim());
  const found = candidates.find((candidate) => !called.has(candidate));
  const id = found ?? newId();
  if (found === undefined) await insertRows(unit, Customer, [newCustomer(id, nameOf(contact), unit.at)]);
  else await learnNames(unit, [contact], [id], new Set());
  await confirm(unit, id, handles, owners);
  const others = named.map(({ customerId }) => customerId).filter((each) => each !== id);
  unit.emit('customers.changed', { ids: [id, ...others], known: false });
  return id;
}

/** Those of the customers whom the shop calls by an id, but not by this one. */
async function calledOtherwise(unit: Unit, ids: readonly string[], externalId: string | undefined): Promise<Set<string>> {
  if (!externalId || ids.length === 0) return new Set();
  const rows = await unit.manager.findBy(CustomerHandle, { customerId: In([...ids]), kind: 'external' });
  const called = new Set(rows.filter(({ value }) => value === externalId).map(({ customerId }) => customerId));
  return new Set(rows.map(({ customerId }) => customerId).filter((id) => !called.has(id)));
}

async function confirm(
  unit: Unit,
  customerId: string,
  handles: readonly Handle[],
  owners: ReadonlyMap<string, Owner>,
): Promise<void> {
  const isOthers = (handle: Handle) => (owners.get(keyOf(handle))?.customerId ?? customerId) !== customerId;
  const isFirm = (handle: Handle) => owners.get(keyOf(handle))?.confirmed ?? false;
  const confirmed = { customerId, confirmedAt: unit.at };
  await insertRows(
    unit,
    CustomerHandle,
    handles.filter((handle) => !owners.has(keyOf(handle))).map((handle) => ({ id: newId(), ...handle, ...confirmed, createdAt: unit.at })),
  );
  for (const handle of handles.filter((each) => owners.has(keyOf(each)) && !isFirm(each))) {
    await unit.manager.update(CustomerHandle, { ...handle }, confirmed);
  }
  const others = handles.filter(isOthers);
  await insertRows(
    unit,
    IdentityClaim,
    others.map((handle) => {
      // Whose address is taken over keeps a trace of it, else nothing would say that the two are one.
      const owner = owners.get(keyOf(handle))?.customerId ?? customerId;
      const claimant = isFirm(handle) ? customerId : owner;
      return { id: newId(), customerId: claimant, ...handle, refusedAt: null, createdAt: unit.at };
    }),
    { onConflict: 'nothing' },
  );
}
