import { In } from 'typeorm';
import { updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { takenByOthers } from './latest-news.policy.js';
import { Payment } from './payment.entity.js';
import { ShopFact } from './shop-fact.entity.js';

/** Notes on payments, by their `externalId`, what shops and processors have said that others took of them. */
export async function tallyPayments(unit: Unit, externalIds: readonly string[]): Promise<void> {
  const ids = [...new Set(externalIds)];
  if (ids.length === 0) return;
  const kind = In(['refund', 'dispute']);
  const facts = await unit.manager.findBy(ShopFact, [{ about: In(ids), kind }, { alias: In(ids), kind }]);
  if (facts.length === 0) return;
  const payments = await unit.manager.find(Payment, { where: { externalId: In(ids) }, order: { id: 'ASC' } });
  const changed = payments.flatMap(({ id, externalId, refundedThereMinor, disputedMinor }) => {
    const taken = takenByOthers(facts.filter(({ about, alias }) => about === externalId || alias === externalId));
    const isSame = taken.refundedThereMinor === refundedThereMinor && taken.disputedMinor === disputedMinor;
    return isSame ? [] : [{ id, ...taken }];
  });
  await updateRows(unit, Payment, changed);
}
