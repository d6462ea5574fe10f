import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { NewView, View } from '../api/types.js';

/** One's own saved views and the shared ones. */
export function useViews() {
  return useQuery({
    queryKey: ['views'],
    queryFn: () => answer(api.GET('/api/views', { params: { query: { limit: 100 } } })),
    staleTime: 60_000,
  });
}

/** Counted anew with every change of a case: see api/live.ts. */
export function useViewCounts() {
  return useQuery({ queryKey: ['cases', 'counts'], queryFn: () => answer(api.GET('/api/views/counts')) });
}

function useRefreshing<Body, Answer>(change: (body: Body) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['views'] });
      void client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
}

export const useCreateView = () => useRefreshing((body: NewView) => answer(api.POST('/api/views', { body })));

export const useChangeView = (view: View) =>
  useRefreshing((body: Partial<NewView>) =>
    answer(api.PATCH('/api/views/{id}', { params: { path: { id: view.id } }, headers: ifMatch(view.version), body })),
  );

export const useRemoveView = (view: View) =>
  useRefreshing((_: void) => answer(api.DELETE('/api/views/{id}', { params: { path: { id: view.id } } })));
