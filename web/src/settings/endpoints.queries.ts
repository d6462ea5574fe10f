import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { Endpoint, EndpointPatch, NewEndpoint } from '../api/types.js';

const endpoints = ['endpoints'];

export function useEndpoints() {
  return useQuery({
    queryKey: endpoints,
    queryFn: () => answer(api.GET('/api/webhook-endpoints', { params: { query: { limit: 200 } } })),
  });
}

export function useCreateEndpoint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: Omit<NewEndpoint, 'active'>) =>
      answer(api.POST('/api/webhook-endpoints', { body: { ...draft, active: true } })),
    onSuccess: () => client.invalidateQueries({ queryKey: endpoints }),
  });
}

export function useChangeEndpoint(endpoint: Endpoint) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EndpointPatch) =>
      answer(
        api.PATCH('/api/webhook-endpoints/{id}', {
          params: { path: { id: endpoint.id } },
          body,
          headers: ifMatch(endpoint.version),
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: endpoints }),
  });
}

export function useDeleteEndpoint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.DELETE('/api/webhook-endpoints/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: endpoints }),
  });
}

export function useRotateSecret() {
  const client = useQueryClient();
  return useMutation({
    /** To the secret that the sender has made, else to a new one. */
    mutationFn: ({ id, secret }: { id: string; secret?: string }) =>
      answer(
        api.POST('/api/webhook-endpoints/{id}/rotate-secret', {
          params: { path: { id } },
          body: secret === undefined ? {} : { secret },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: endpoints }),
  });
}

export function useTestEndpoint(id: string) {
  return useMutation({
    mutationFn: (payload: unknown) =>
      answer(api.POST('/api/webhook-endpoints/{id}/test', { params: { path: { id } }, body: { payload } })),
  });
}
