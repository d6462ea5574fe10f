import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { given } from '../api/given.js';
import type { Mention, SentimentLabel } from '../api/types.js';

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

/** People know better than the scorer: their label counts from now on. */
export function useRelabel(mention: Mention) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (label: SentimentLabel) =>
      answer(
        api.PATCH('/api/mentions/{id}', {
          params: { path: { id: mention.id } },
          body: { label },
          headers: ifMatch(mention.version),
        }),
      ),
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => ['mentions', 'insights'].includes(String(queryKey[0])),
      }),
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
