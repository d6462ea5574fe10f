import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { given } from '../api/given.js';
import type { Mapping } from '../api/types.js';

export type DeliveryState = 'accepted' | 'dead';

export interface DeliveryFilter {
  state?: DeliveryState;
  from?: string;
  to?: string;
}

export function useEndpoint(id: string) {
  return useQuery({
    queryKey: ['endpoints', id],
    queryFn: () => answer(api.GET('/api/webhook-endpoints/{id}', { params: { path: { id } } })),
  });
}

export function useDeliveries(id: string, filter: DeliveryFilter) {
  return useInfiniteQuery({
    queryKey: ['deliveries', id, filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/webhook-endpoints/{id}/deliveries', {
          params: { path: { id }, query: { ...given(filter), cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** One delivery with its body. */
export function useDelivery(endpointId: string, id: string | undefined) {
  return useQuery({
    queryKey: ['deliveries', endpointId, 'one', id],
    queryFn: () =>
      answer(
        api.GET('/api/webhook-endpoints/{id}/deliveries/{deliveryId}', {
          params: { path: { id: endpointId, deliveryId: id ?? '' } },
        }),
      ),
    enabled: id !== undefined,
    staleTime: Infinity,
  });
}

export function useReplay(endpointId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (deliveryId: string) =>
      answer(
        api.POST('/api/webhook-endpoints/{id}/deliveries/{deliveryId}/replay', {
          params: { path: { id: endpointId, deliveryId } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['deliveries', endpointId] }),
  });
}

export function useReplayAll(endpointId: string) {
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/webhook-endpoints/{id}/replay', { params: { path: { id: endpointId } } })),
  });
}

export function useMoveJob(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: 'stop' | 'resume') => {
      const params = { path: { id } };
      return move === 'stop'
        ? answer(api.POST('/api/jobs/{id}/stop', { params }))
        : answer(api.POST('/api/jobs/{id}/resume', { params }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['job', id] }),
  });
}

/** What the payload becomes by a mapping that is tried out, or by the saved one; asked again whenever one changes. */
export function useTrial(endpointId: string, payload: unknown, mapping: Mapping | null | undefined) {
  return useQuery({
    queryKey: ['trial', endpointId, payload, mapping],
    queryFn: () =>
      answer(
        api.POST('/api/webhook-endpoints/{id}/test', {
          params: { path: { id: endpointId } },
          body: { payload, mapping },
        }),
      ),
    enabled: payload !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
}
