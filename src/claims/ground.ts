import { type EntityManager, In } from 'typeorm';
import type { ClaimLine } from './claim-line.entity.js';
import { OrderLine } from '../customers/order-line.entity.js';
import { Payment } from '../customers/payment.entity.js';
import type { LineRoom } from './ceiling.policy.js';

/** What a remedy can draw on: the payments of the order, and the lines of it that the claim is about. */
export interface Ground {
  readonly payments: readonly Payment[];
  readonly orderLines: readonly OrderLine[];
  readonly lines: readonly LineRoom[];
}

type Claimed = Pick<ClaimLine, 'orderLineId' | 'quantity'>;

export async function readGround(
  manager: EntityManager,
  orderId: string,
  claimed: readonly Claimed[],
): Promise<Ground> {
  const payments = await manager.find(Payment, { where: { orderId }, order: { id: 'ASC' } });
  const ids = [...new Set(claimed.map(({ orderLineId }) => orderLineId))];
  const orderLines = await manager.find(OrderLine, { where: { id: In(ids) }, order: { id: 'ASC' } });
  return { payments, orderLines, lines: orderLines.map((line) => roomOf(line, claimed)) };
}

/** What the payment could still give back (minor units); others may have taken more than there was. */
export const paymentLeft = ({ capturedMinor, reservedMinor, refundedMinor, refundedThereMinor, disputedMinor }: Payment): number =>
  Math.max(0, capturedMinor - reservedMinor - Math.max(refundedMinor, refundedThereMinor) - disputedMinor);

export function roomOf(line: OrderLine, claimed: readonly Claimed[]): LineRoom {
  const quantity = claimed.reduce((sum, part) => sum + (part.orderLineId === line.id ? part.quantity : 0), 0);
  return {
    id: line.id,
    leftMinor: line.paidMinor - line.givenMinor,
    claimedMinor: line.quantity > 0 ? Math.floor((line.paidMinor * quantity) / line.quantity) : 0,
  };
}

export const paymentsLeft = ({ payments }: Ground): Map<string, number> =>
  new Map(payments.map((payment) => [payment.id, paymentLeft(payment)]));
