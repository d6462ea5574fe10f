import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Customer, Page, TimelineEntry } from '../api/types.js';

export function useCustomers(q: string) {
  return useInfiniteQuery({
    queryKey: ['customers', q],
    queryFn: ({ pageParam }) => http.get<Page<Customer>>('/api/customers', { q, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useCustomer(id: string | undefined) {
  return useQuery({
    queryKey: ['customer', id],
    queryFn: () => http.get<Customer>(`/api/customers/${id}`),
    enabled: id !== undefined,
  });
}

export function useCustomerTimeline(id: string) {
  return useQuery({
    queryKey: ['customer', id, 'timeline'],
    queryFn: () => http.get<Page<TimelineEntry>>(`/api/customers/${id}/timeline`, { limit: 100 }),
  });
}
