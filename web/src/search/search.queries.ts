import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { given } from '../api/given.js';
import type { SearchKind } from './search-hit.js';

/** Shorter words begin too much to be worth a look. */
export const leastLetters = 2;

/** The best few of everything, while somebody types. */
export function useQuickSearch(q: string, limit: number) {
  return useQuery({
    queryKey: ['search', 'quick', q, limit],
    enabled: q.length >= leastLetters,
    queryFn: () => answer(api.GET('/api/search', { params: { query: { q, limit } } })),
    placeholderData: keepPreviousData,
  });
}

/** `kinds` by comma; empty means all. */
export function useSearch(q: string, kinds: string) {
  return useInfiniteQuery({
    queryKey: ['search', q, kinds],
    enabled: q.length >= leastLetters,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/search', {
          params: { query: { q, ...given({ kinds: kinds as SearchKind, cursor: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
