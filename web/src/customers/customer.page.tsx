import { Skeleton } from '@mantine/core';
import { useNavigate, useParams } from 'react-router-dom';
import { CaseLinks } from '../cases/case-links.js';
import { Timeline } from '../cases/timeline.js';
import { Page } from '../layout/page.js';
import { Section } from '../layout/section.js';
import { Failure } from '../layout/states.js';
import { useCustomerCases } from './customer-cases.queries.js';
import { CustomerHandles } from './customer-handles.js';
import { customerName } from './customer-name.js';
import { useCustomer, useCustomerTimeline } from './customers.queries.js';
import { IdentitySuggestions } from './identity-suggestions.js';
import { OrderSummary } from './order-summary.js';
import { t } from '../texts/t.js';
import classes from './customer.module.css';

/** Everything about one person: what happened, what they bought, how to reach them. */
export function CustomerPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const customer = useCustomer(id);
  const timeline = useCustomerTimeline(id);
  const cases = useCustomerCases(id);
  if (customer.isError && !customer.data)
    return <Failure error={customer.error} retry={() => void customer.refetch()} />;
  const found = customer.data;
  return (
    <Page title={found ? customerName(found) : t('Customer')}>
      <div className={classes.body}>
        <div className={classes.main}>
          <Section title={t('Timeline')}>
            {timeline.isPending && <Skeleton height={12} width="50%" />}
            {timeline.isError && <Failure error={timeline.error} retry={() => void timeline.refetch()} />}
            {timeline.data && <Timeline pages={timeline} linked />}
          </Section>
        </div>
        {found && (
          <aside className={classes.side} aria-label={t('Contact, cases and orders')}>
            <Section title={t('Contact')}>
              <CustomerHandles handles={found.handles} />
            </Section>
            <IdentitySuggestions
              customerId={found.id}
              onMerged={(left) => void navigate(`/customers/${left}`, { replace: true })}
            />
            {cases.length > 0 && (
              <Section title={t('Cases')}>
                <CaseLinks cases={cases} />
              </Section>
            )}
            {found.orders.length > 0 && (
              <Section title={t('Orders')}>
                {found.orders.map((order) => (
                  <OrderSummary key={order.id} order={order} />
                ))}
              </Section>
            )}
          </aside>
        )}
      </div>
    </Page>
  );
}
