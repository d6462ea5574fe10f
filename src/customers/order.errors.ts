import { Conflict } from '../common/domain-error.js';
import { takenMinor } from './order-change.policy.js';
import type { OrderLine } from './order-line.entity.js';
import type { Payment } from './payment.entity.js';

/** The shop says that less was paid than has been given back already, or is promised. */
export class BelowGiven extends Conflict {
  constructor(lines: readonly OrderLine[], payments: readonly Payment[]) {
    super('order.below_given', 'More has been given or reserved already than would have been paid.', {
      lines: lines.map(({ lineRef, givenMinor }) => ({ id: lineRef, givenMinor })),
      payments: payments.map((payment) => ({ externalId: payment.externalId, takenMinor: takenMinor(payment) })),
    });
  }
}

export class CurrencyFixed extends Conflict {
  constructor(currency: string) {
    super('order.currency_fixed', `Money of this order has been given in ${currency}; its currency cannot change.`);
  }
}

export class PaymentTaken extends Conflict {
  constructor() {
    super('order.payment_taken', 'A payment of this processor with this externalId belongs to another order.');
  }
}
