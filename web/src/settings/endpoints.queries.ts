import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Endpoint, Mapping, Page } from '../api/types.js';

const endpoints = ['endpoints'];

export interface EndpointDraft {
  name: string;
  mapping: Mapping;
  active: boolean;
}

export function useEndpoints() {
  return useQuery({ queryKey: endpoints, queryFn: () => http.get<Page<Endpoint>>('/api/webhook-endpoints', { limit: 200 }) });
}

export function useCreateEndpoint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: EndpointDraft) =>
      http.post<Endpoint & { secret: string }>('/api/webhook-endpoints', { ...draft, scheme: 'standard' }),
    onSuccess: () => client.invalidateQueries({ queryKey: endpoints }),
  });
}

export function useChangeEndpoint(endpoint: Endpoint) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: EndpointDraft) => http.patch<Endpoint>(`/api/webhook-endpoints/${endpoint.id}`, draft, endpoint.version),
    onSettled: () => client.invalidateQueries({ queryKey: endpoints }),
  });
}

export function useDeleteEndpoint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.remove(`/api/webhook-endpoints/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: endpoints }),
  });
}

export function useRotateSecret() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      http.post<{ secret: string; previousValidUntil: string }>(`/api/webhook-endpoints/${id}/rotate-secret`),
    onSuccess: () => client.invalidateQueries({ queryKey: endpoints }),
  });
}

export function useTestEndpoint(id: string) {
  return useMutation({
    mutationFn: (payload: unknown) => http.post<unknown>(`/api/webhook-endpoints/${id}/test`, { payload }),
  });
}
