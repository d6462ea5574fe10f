import type { Order } from '../api/types.js';
import { money } from '../format/money.js';
import { shortDate, useNow } from '../format/time.js';
import { sentence } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './order-summary.module.css';

/** An order as a small ledger: what was bought, what was paid, what went back. */
export function OrderSummary({ order }: { order: Order }) {
  const now = useNow();
  return (
    <div className={classes.order}>
      <p className={classes.head}>
        <span className={classes.ref}>{order.ref}</span>
        <time dateTime={order.placedAt}>{shortDate(order.placedAt, now)}</time>
      </p>
      <ul className={classes.lines}>
        {order.lines.map((line) => (
          <li key={line.id} className={classes.line}>
            <span>
              <span className={classes.quantity}>{line.quantity} ×</span> {line.name}
            </span>
            <span className="figures">{money(line.paidMinor, order.currency)}</span>
          </li>
        ))}
        {order.payments.map((payment) => (
          <li key={payment.id} className={classes.payment}>
            <span>{t('Paid by {processor}', { processor: sentence(payment.processor) })}</span>
            <span className="figures">{money(payment.capturedMinor, order.currency)}</span>
            {payment.refundedMinor + payment.reservedMinor > 0 && (
              <span className={classes.given}>
                {t('{refundedMinor} refunded', { refundedMinor: money(payment.refundedMinor, order.currency) })}
                {payment.reservedMinor > 0 && t(', {reservedMinor} reserved', { reservedMinor: money(payment.reservedMinor, order.currency) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
