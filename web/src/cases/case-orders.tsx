import type { Case } from '../api/types.js';
import { OrderSummary } from '../customers/order-summary.js';
import { useCaseOrders } from '../customers/orders.queries.js';
import { Section } from '../layout/section.js';
import { t } from '../texts/t.js';

const shown = 5;

export function CaseOrders({ item }: { item: Case }) {
  const orders = useCaseOrders(item);
  if (orders.length === 0) return null;
  return (
    <Section title={t('Orders')}>
      {orders.slice(0, shown).map((order) => (
        <OrderSummary key={order.id} order={order} />
      ))}
    </Section>
  );
}
