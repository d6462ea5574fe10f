import { Link } from 'react-router-dom';
import { shortDate, useNow } from '../format/time.js';
import { useAddressFilter } from '../layout/address-filter.js';
import { Endless } from '../layout/endless.js';
import { Face } from '../layout/face.js';
import { Page } from '../layout/page.js';
import { SearchField } from '../layout/search-field.js';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import { customerName } from './customer-name.js';
import { useCustomers } from './customers.queries.js';
import { t } from '../texts/t.js';
import classes from './customers.module.css';

export function CustomersPage() {
  const now = useNow();
  const { values, set, place } = useAddressFilter(['q']);
  const customers = useCustomers(values.q);
  const items = customers.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('Customers')}
      actions={<SearchField label={t('Search customers')} value={values.q} onChange={(q) => set('q', q)} />}
    >
      {customers.isPending && <LoadingRows />}
      {customers.isError && !customers.data && (
        <Failure error={customers.error} retry={() => void customers.refetch()} />
      )}
      {customers.data && items.length === 0 && (
        <Empty title={values.q ? t('No customer matches') : t('No customers yet')}>
          {values.q
            ? t('Search for a name, an e-mail address or a phone number.')
            : t('They appear with their first complaint or order.')}
        </Empty>
      )}
      {items.length > 0 && (
        <Endless place={`customers?${place}`} pages={customers}>
          <ul aria-label={t('Customers')}>
            {items.map((customer) => (
              <li key={customer.id} className={classes.row}>
                <Face name={customerName(customer)} />
                <Link to={`/customers/${customer.id}`} className={classes.link}>
                  {customerName(customer)}
                </Link>
                <span className={classes.handles}>
                  {customer.handles.map(({ value }) => value).join(', ')}
                </span>
                <time dateTime={customer.createdAt} className={classes.since}>
                  {t('since {createdAt}', { createdAt: shortDate(customer.createdAt, now) })}
                </time>
              </li>
            ))}
          </ul>
        </Endless>
      )}
    </Page>
  );
}
