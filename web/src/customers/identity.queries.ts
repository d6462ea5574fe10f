import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

export function useIdentitySuggestions(id: string) {
  return useQuery({
    queryKey: ['customer', id, 'suggestions'],
    queryFn: () => answer(api.GET('/api/customers/{id}/suggestions', { params: { path: { id } } })),
  });
}

export interface Decision {
  suggestionId: string;
  verb: 'confirm' | 'refuse';
}

/** Answers the customer who is left: when two were one, that may be the other. */
export function useDecideIdentity(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ suggestionId, verb }: Decision) => {
      const params = { path: { id, suggestionId } };
      return verb === 'confirm'
        ? answer(api.POST('/api/customers/{id}/suggestions/{suggestionId}/confirm', { params }))
        : answer(api.POST('/api/customers/{id}/suggestions/{suggestionId}/refuse', { params }));
    },
    onSettled: () => {
      for (const root of ['customer', 'customers', 'case', 'cases']) void client.invalidateQueries({ queryKey: [root] });
    },
  });
}
