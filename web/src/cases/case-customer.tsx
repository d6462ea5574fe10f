import { Anchor, Skeleton } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { Customer } from '../api/types.js';
import { CustomerHandles } from '../customers/customer-handles.js';
import { useCustomer } from '../customers/customers.queries.js';
import { OrderSummary } from '../customers/order-summary.js';
import { Section } from '../layout/section.js';
import { StateBadge } from './state-badge.js';
import classes from './case-customer.module.css';

/** Who this is: how to reach them, what they bought, and what else is open. */
export function CaseCustomer({ customerId, caseId }: { customerId: string; caseId: string }) {
  const customer = useCustomer(customerId);
  if (!customer.data)
    return <Section title="Customer">{customer.isPending && <Skeleton height={12} width="60%" />}</Section>;
  return (
    <>
      <Section
        title="Customer"
        id="customer"
        action={
          <Anchor component={Link} to={`/customers/${customerId}`} size="xs">
            Open profile
          </Anchor>
        }
      >
        <p className={classes.name}>{customer.data.name}</p>
        <CustomerHandles handles={customer.data.handles} />
      </Section>
      {customer.data.orders.length > 0 && (
        <Section title="Orders">
          {customer.data.orders.map((order) => (
            <OrderSummary key={order.id} order={order} />
          ))}
        </Section>
      )}
      <OtherCases cases={customer.data.cases.filter(({ id }) => id !== caseId)} />
    </>
  );
}

function OtherCases({ cases }: { cases: Customer['cases'] }) {
  if (cases.length === 0) return null;
  return (
    <Section title="Other cases">
      <ul className={classes.cases}>
        {cases.map((other) => (
          <li key={other.id}>
            <Link to={`/cases/${other.number}`} className={classes.other}>
              <span className={classes.subject}>{other.subject}</span>
              <StateBadge state={other.state} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
