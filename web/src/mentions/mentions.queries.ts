import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { given } from '../api/given.js';
import type { Mention } from '../api/types.js';

export interface MentionFilter {
  monitor?: string;
  source?: string;
  label?: string;
  q?: string;
  from?: string;
  to?: string;
}

export function useMentions(filter: MentionFilter) {
  return useInfiniteQuery({
    queryKey: ['mentions', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/mentions', { params: { query: { ...given(filter), cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useOpenCase(mention: Mention) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/mentions/{id}/case', { params: { path: { id: mention.id } }, body: {} })),
    onSettled: () => client.invalidateQueries({ queryKey: ['mentions'] }),
  });
}
