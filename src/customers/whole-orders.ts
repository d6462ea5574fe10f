import { type EntityManager, In } from 'typeorm';
import { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import type { WholeOrder } from './order.schema.js';
import { Payment } from './payment.entity.js';
import { Shipment } from './shipment.entity.js';

/** Orders with their lines, payments and shipments, in the order given; three reads for any number of them. */
export async function wholeOrders(manager: EntityManager, orders: readonly Order[]): Promise<WholeOrder[]> {
  if (orders.length === 0) return [];
  const within = { where: { orderId: In(orders.map(({ id }) => id)) }, order: { id: 'ASC' as const } };
  const lines = byOrder(await manager.find(OrderLine, within));
  const payments = byOrder(await manager.find(Payment, within));
  const shipments = byOrder(await manager.find(Shipment, within));
  return orders.map((order) => ({
    order,
    lines: lines.get(order.id) ?? [],
    payments: payments.get(order.id) ?? [],
    shipments: shipments.get(order.id) ?? [],
  }));
}

function byOrder<Row extends { readonly orderId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.orderId, [...(groups.get(row.orderId) ?? []), row]);
  return groups;
}
