import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { Monitor, NewMonitor } from '../api/types.js';

export function useMonitors() {
  return useQuery({
    queryKey: ['monitors'],
    queryFn: () => answer(api.GET('/api/monitors', { params: { query: { limit: 200 } } })),
    staleTime: 60_000,
  });
}

export function useSaveMonitor(monitor: Monitor | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewMonitor) =>
      monitor
        ? answer(
            api.PATCH('/api/monitors/{id}', {
              params: { path: { id: monitor.id } },
              body,
              headers: ifMatch(monitor.version),
            }),
          )
        : answer(api.POST('/api/monitors', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['monitors'] }),
  });
}

/** Stored mentions that a query would match; a query that cannot be read fails with `query.syntax`. */
export function useMonitorPreview(query: string) {
  return useQuery({
    queryKey: ['monitor-preview', query],
    queryFn: () => answer(api.POST('/api/monitors/preview', { body: { query } })),
    enabled: query.trim() !== '',
    staleTime: 60_000,
  });
}
