import { Anchor, Skeleton } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { Case } from '../api/types.js';
import { useCustomerCases } from '../customers/customer-cases.queries.js';
import { CustomerHandles } from '../customers/customer-handles.js';
import { customerName } from '../customers/customer-name.js';
import { IdentitySuggestions } from '../customers/identity-suggestions.js';
import { useCustomer } from '../customers/customers.queries.js';
import { Section } from '../layout/section.js';
import classes from './case-customer.module.css';
import { CaseLinks } from './case-links.js';
import { t } from '../texts/t.js';

/** Who this is: how to reach them, and what else there was. */
export function CaseCustomer({ item, customerId }: { item: Case; customerId: string }) {
  const customer = useCustomer(customerId);
  const others = useCustomerCases(customerId).filter(({ id }) => id !== item.id);
  return (
    <>
      <Section
        title={t('Customer')}
        id="customer"
        action={
          <Anchor component={Link} to={`/customers/${customerId}`} size="xs">
            {t('Open profile')}
          </Anchor>
        }
      >
        {customer.isPending && <Skeleton height={12} width="60%" />}
        {customer.data && (
          <>
            <p className={classes.name}>{customerName(customer.data)}</p>
            <CustomerHandles handles={customer.data.handles} />
          </>
        )}
      </Section>
      <IdentitySuggestions customerId={customerId} />
      {others.length > 0 && (
        <Section title={t('Other cases')}>
          <CaseLinks cases={others} />
        </Section>
      )}
    </>
  );
}
