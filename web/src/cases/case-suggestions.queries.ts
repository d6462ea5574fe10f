import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

export function useCaseSuggestions(id: string) {
  return useQuery({
    queryKey: ['case', id, 'suggestions'],
    queryFn: () => answer(api.GET('/api/cases/{id}/suggestions', { params: { path: { id } } })),
  });
}

export function useDismissSuggestion(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (otherId: string) =>
      answer(
        api.POST('/api/cases/{id}/suggestions/{otherId}/dismiss', { params: { path: { id, otherId } } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['case', id, 'suggestions'] }),
  });
}
