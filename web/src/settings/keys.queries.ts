import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { ApiKey, Page } from '../api/types.js';

const keys = ['keys'];

export function useKeys() {
  return useQuery({ queryKey: keys, queryFn: () => http.get<Page<ApiKey>>('/api/keys', { limit: 200 }) });
}

export function useCreateKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: { name: string; scopes: string[] }) => http.post<ApiKey & { key: string }>('/api/keys', draft),
    onSuccess: () => client.invalidateQueries({ queryKey: keys }),
  });
}

export function useDeleteKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.remove(`/api/keys/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: keys }),
  });
}
