import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

/** Shorter words begin too much to be worth a look. */
const leastLetters = 2;

/** The best few of everything, while somebody types. */
export function useQuickSearch(q: string, limit: number) {
  return useQuery({
    queryKey: ['search', 'quick', q, limit],
    enabled: q.length >= leastLetters,
    queryFn: () => answer(api.GET('/api/search', { params: { query: { q, limit } } })),
    placeholderData: (before, query) => (q.length >= leastLetters && query ? keepPreviousData(before) : undefined),
  });
}
