import type { Customer } from '../api/types.js';
import { t } from '../texts/t.js';

/** Not everybody who complains gives a name. */
export const customerName = ({ name, handles }: Pick<Customer, 'name' | 'handles'>): string =>
  name || handles[0]?.value || t('Unknown customer');
