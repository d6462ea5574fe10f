import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Case, Order } from '../api/types.js';
import { useCustomer } from './customers.queries.js';

/** The orders that a case may be about: the customer's, and the one that the complaint names. */
export function useCaseOrders({ customer, orderRef }: Pick<Case, 'customer' | 'orderRef'>): readonly Order[] {
  const owner = useCustomer(customer?.id);
  const named = useQuery({
    queryKey: ['order', orderRef],
    queryFn: () => answer(api.GET('/api/orders/{ref}', { params: { path: { ref: orderRef ?? '' } } })),
    enabled: orderRef !== null,
  });
  const orders = owner.data?.orders ?? [];
  if (!named.data) return orders;
  return [named.data, ...orders.filter(({ ref }) => ref !== orderRef)];
}
