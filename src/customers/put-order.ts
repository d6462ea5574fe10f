import { newId } from '../common/ids.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { normalisedEmail, type PhoneRegion } from './contact.policy.js';
import { lineChange, paymentChange, takenMinor } from './order-change.policy.js';
import { OrderLine } from './order-line.entity.js';
import { Order } from './order.entity.js';
import { BelowGiven, CurrencyFixed, PaymentTaken } from './order.errors.js';
import type { OrderFacts } from './order.schema.js';
import { Payment } from './payment.entity.js';
import { resolveBuyer } from './resolve-buyer.js';
import { Shipment } from './shipment.entity.js';
import { tallyPayments } from './tally-payments.js';

/** Makes an order what the shop says it is now. What was given for it stays, and is never undercut. */
export async function putOrder(
  unit: Unit,
  ref: string,
  facts: OrderFacts,
  region: PhoneRegion = null,
): Promise<{ id: string; created: boolean }> {
  const { order, created } = await heldOrder(unit, ref, facts);
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const within = { where: { orderId: order.id }, order: { id: 'ASC' as const }, ...lock };
  // Settlements lock payments before lines, each by id; in another order the two could block each other.
  const payments = await unit.manager.find(Payment, within);
  const lines = await unit.manager.find(OrderLine, within);
  const isMoneyGiven = payments.some((row) => takenMinor(row) > 0) || lines.some(({ givenMinor }) => givenMinor > 0);
  if (isMoneyGiven && facts.currency !== order.currency) throw new CurrencyFixed(order.currency);
  const lineChanges = lineChange(lines, facts.lines);
  const paymentChanges = paymentChange(payments, facts.payments);
  if (lineChanges.below.length > 0 || paymentChanges.below.length > 0) {
    throw new BelowGiven(lineChanges.below, paymentChanges.below);
  }
  await writePayments(unit, order.id, paymentChanges);
  await tallyPayments(unit, paymentChanges.added.map(({ externalId }) => externalId));
  await updateRows(unit, OrderLine, lineChanges.changed);
  const added = lineChanges.added.map((line) => ({ id: newId(), orderId: order.id, givenMinor: 0, ...line }));
  await insertRows(unit, OrderLine, added);
  await unit.manager.delete(Shipment, { orderId: order.id });
  await insertRows(unit, Shipment, facts.shipments.map((shipment) => ({ id: newId(), orderId: order.id, ...shipment })));
  await updateRows(unit, Order, [
    {
      id: order.id,
      customerId: await resolveBuyer(unit, facts.customer, order.customerId, region),
      buyerEmail: normalisedEmail(facts.customer.email ?? '') ?? order.buyerEmail,
      currency: facts.currency,
      placedAt: facts.placedAt,
      version: created ? 1 : order.version + 1,
      updatedAt: unit.at,
    },
  ]);
  unit.emit('orders.changed', { ids: [order.id] });
  return { id: order.id, created };
}

/** The row of this order, new or known, locked until the end of the unit. */
async function heldOrder(unit: Unit, ref: string, facts: OrderFacts): Promise<{ order: Order; created: boolean }> {
  const fresh = {
    id: newId(), ref, customerId: null, buyerEmail: null, currency: facts.currency, placedAt: facts.placedAt,
    version: 1, createdAt: unit.at, updatedAt: unit.at,
  };
  const inserted = await insertRows(unit, Order, [fresh], { onConflict: 'nothing', returning: ['id'] });
  if (inserted.length > 0) return { order: fresh, created: true };
  const order = await unit.findForUpdate(Order, { ref });
  if (!order) throw new Error('The order has vanished while it was written.');
  return { order, created: false };
}

async function writePayments(
  unit: Unit,
  orderId: string,
  { changed, added }: ReturnType<typeof paymentChange>,
): Promise<void> {
  await updateRows(unit, Payment, changed);
  const rows = added.map((payment) => ({
    id: newId(), orderId, reservedMinor: 0, refundedMinor: 0, refundedThereMinor: 0, disputedMinor: 0, ...payment,
  }));
  const kept = await insertRows(unit, Payment, rows, { onConflict: 'nothing', returning: ['id'] });
  if (kept.length < rows.length) throw new PaymentTaken();
}
