import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Complaint, Page } from '../api/types.js';

export interface ComplaintFilter {
  channel?: string;
  label?: string;
  minSeverity?: string;
  q?: string;
  from?: string;
  to?: string;
}

export function useComplaints(filter: ComplaintFilter) {
  return useInfiniteQuery({
    queryKey: ['complaints', filter],
    queryFn: ({ pageParam }) => http.get<Page<Complaint>>('/api/complaints', { ...filter, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
