import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { NewKey } from '../api/types.js';

const keys = ['keys'];

export function useKeys() {
  return useQuery({
    queryKey: keys,
    queryFn: () => answer(api.GET('/api/keys', { params: { query: { limit: 200 } } })),
  });
}

export function useCreateKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewKey) => answer(api.POST('/api/keys', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys }),
  });
}

export function useDeleteKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/keys/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys }),
  });
}
