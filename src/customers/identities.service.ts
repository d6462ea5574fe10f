import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Conflict, NotFound } from '../common/domain-error.js';
import { newId } from '../common/ids.js';
import { Reads } from '../database/reads.js';
import { insertRows, updateRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { CustomerHandle, type HandleKind } from './customer-handle.entity.js';
import { Customer } from './customer.entity.js';
import { presentCustomer } from './customer.schema.js';
import { presentSuggestion } from './identity.schema.js';
import { IdentityClaim } from './identity-claim.entity.js';
import { type Suggestion, suggestionsOf } from './identity-suggestions.js';
import { knownCustomers } from './known-customers.js';
import { holdIdentities } from './known-handles.js';
import { mergeCustomers } from './merge-customers.js';
import { Order } from './order.entity.js';

class AddressTaken extends Conflict {
  constructor() {
    super('identity.changed', 'Somebody else is known by this address by now. Look at the suggestions again.');
  }
}

/** Who is who, as far as texts suggest it and people decide it. */
@Injectable()
export class IdentitiesService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async suggestions(customerId: string) {
    const manager = this.reads.manager();
    if (!(await manager.existsBy(Customer, { id: customerId }))) throw new NotFound('customer');
    const found = await suggestionsOf(this.reads, customerId);
    const others = await knownCustomers(manager, this.reads, found.flatMap((each) => each.customerId ?? []));
    const byId = new Map(others.map((known) => [known.customer.id, known]));
    return { items: found.flatMap((each) => presentSuggestion(each, byId)), nextCursor: null };
  }

  /** The address is theirs, or the two are one person. Answers the customer who is left. */
  async confirm(actor: Actor, customerId: string, suggestionId: string) {
    return this.tx.run(async (unit) => {
      await holdIdentities(unit);
      const suggestion = await suggested(unit, customerId, suggestionId);
      const left =
        suggestion.customerId === null
          ? await this.takeAddress(unit, actor, customerId, suggestion)
          : await this.merge(unit, actor, customerId, suggestion.customerId);
      return unit.answer(await this.shown(unit, left), 200);
    });
  }

  /** It is not so, whatever other texts may say. */
  async refuse(actor: Actor, customerId: string, suggestionId: string) {
    return this.tx.run(async (unit) => {
      await holdIdentities(unit);
      const { customerId: otherId } = await suggested(unit, customerId, suggestionId);
      if (otherId === null) {
        await unit.manager.update(IdentityClaim, { id: suggestionId }, { refusedAt: unit.at });
      } else {
        const claim = { id: newId(), customerId, kind: 'customer' as const, value: otherId, refusedAt: unit.at, createdAt: unit.at };
        await insertRows(unit, IdentityClaim, [claim], { onConflict: 'nothing' });
      }
      const facts = otherId === null ? {} : { otherId };
      await recordAct(unit, actor, 'customer.suggestion_refused', { type: 'customer', id: customerId }, facts);
      return unit.answer(await this.shown(unit, customerId), 200);
    });
  }

  private async takeAddress(unit: Unit, actor: Actor, customerId: string, { id, signs }: Suggestion): Promise<string> {
    const [sign] = signs;
    if (!sign) throw new NotFound('suggestion');
    const handle = { id: newId(), customerId, kind: sign.kind as HandleKind, value: sign.value };
    const rows = [{ ...handle, confirmedAt: unit.at, createdAt: unit.at }];
    const stored = await insertRows(unit, CustomerHandle, rows, { onConflict: 'nothing', returning: ['id'] });
    if (stored.length === 0) throw new AddressTaken();
    await unit.manager.delete(IdentityClaim, { id });
    const customer = await unit.findForUpdate(Customer, { id: customerId });
    await updateRows(unit, Customer, [{ id: customerId, version: (customer?.version ?? 0) + 1, updatedAt: unit.at }]);
    await recordAct(unit, actor, 'customer.address_confirmed', { type: 'customer', id: customerId }, { kind: sign.kind });
    return customerId;
  }

  private async merge(unit: Unit, actor: Actor, oneId: string, otherId: string): Promise<string> {
    const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const both = await unit.manager.find(Customer, { where: { id: In([oneId, otherId]) }, order: { id: 'ASC' }, ...lock });
    const [older, newer] = both;
    if (!older || !newer) throw new NotFound('customer');
    const standings = [await standingOf(unit, older), await standingOf(unit, newer)] as const;
    const [into, from] = standings[1] > standings[0] ? [newer, older] : [older, newer];
    await mergeCustomers(unit, from, into, actor.id);
    await recordAct(unit, actor, 'customer.merged', { type: 'customer', id: into.id }, { fromId: from.id });
    return into.id;
  }

  private async shown(unit: Unit, id: string) {
    const [known] = await knownCustomers(unit.manager, unit, [id]);
    if (!known) throw new NotFound('customer');
    return presentCustomer(known);
  }
}

async function suggested(unit: Unit, customerId: string, suggestionId: string): Promise<Suggestion> {
  const found = (await suggestionsOf(unit, customerId)).find(({ id }) => id === suggestionId);
  if (!found) throw new NotFound('suggestion');
  return found;
}

/** Whom the shop knows stays, before whoever has only written; of two alike, the older. */
async function standingOf(unit: Unit, { id }: Customer): Promise<number> {
  if (await unit.manager.existsBy(Order, { customerId: id })) return 2;
  const handles = await unit.manager.findBy(CustomerHandle, { customerId: id });
  return handles.some(({ confirmedAt }) => confirmedAt !== null) ? 1 : 0;
}
