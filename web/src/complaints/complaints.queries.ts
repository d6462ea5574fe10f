import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { given } from '../api/given.js';

export interface ComplaintFilter {
  channel?: string;
  label?: string;
  minSeverity?: number;
  q?: string;
  from?: string;
  to?: string;
}

export function useComplaints(filter: ComplaintFilter) {
  return useInfiniteQuery({
    queryKey: ['complaints', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/complaints', { params: { query: { ...given(filter), cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
