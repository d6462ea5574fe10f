import type { EntityManager } from 'typeorm';
import { NotFound, ValidationFailed } from '../common/domain-error.js';
import { OrderLine } from '../customers/order-line.entity.js';
import { Order } from '../customers/order.entity.js';
import { pickLines, type PickedLine } from './claim-lines.policy.js';
import type { NewClaim } from './claim.schema.js';

/**
 * The order that a claim names, with its lines in the order of their references; 422 when the shop never sent
 * it.
 */
export async function orderFor(
  manager: EntityManager,
  orderRef: string,
): Promise<{ order: Order; orderLines: OrderLine[] }> {
  const order = await manager.findOneBy(Order, { ref: orderRef });
  if (!order) {
    const detail = `No order ${orderRef} is known. The shop has to send it first (PUT /api/orders/…).`;
    throw new ValidationFailed([{ pointer: '/orderRef', code: 'unknown', detail }], detail);
  }
  const orderLines = await manager.find(OrderLine, {
    where: { orderId: order.id },
    order: { lineRef: 'ASC' },
  });
  return { order, orderLines };
}

/** The order's lines behind the products that are claimed; 422 for what was not bought, or not as often. */
export function pickedLines<Line extends NewClaim['lines'][number]>(
  orderLines: readonly OrderLine[],
  asked: readonly Line[],
): readonly PickedLine<Line['reason']>[] {
  const picking = pickLines<Line['reason']>(orderLines, asked);
  if (picking.ok) return picking.lines;
  const { index, bought } = picking;
  throw new ValidationFailed([
    bought === 0
      ? { pointer: `/lines/${index}/sku`, code: 'not_bought', detail: 'The order has no such product.' }
      : { pointer: `/lines/${index}/quantity`, code: 'too_many', detail: `Only ${bought} were bought.` },
  ]);
}

/** A case that is named in the body and cannot be seen is a mistake in the body. */
export function noSuchCase(error: unknown): never {
  if (!(error instanceof NotFound)) throw error;
  throw new ValidationFailed([
    { pointer: '/caseId', code: 'unknown', detail: 'There is no such case, or you may not see it.' },
  ]);
}
