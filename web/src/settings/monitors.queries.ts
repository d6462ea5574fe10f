import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Mention, Monitor, Page } from '../api/types.js';

export interface MonitorDraft {
  name: string;
  brand: string;
  query: string;
  isCompetitor: boolean;
  alert: { enabled: boolean };
  active: boolean;
}

export function useMonitors() {
  return useQuery({ queryKey: ['monitors'], queryFn: () => http.get<Page<Monitor>>('/api/monitors', { limit: 200 }), staleTime: 60_000 });
}

export function useSaveMonitor(monitor: Monitor | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: MonitorDraft) =>
      monitor
        ? http.patch<Monitor>(`/api/monitors/${monitor.id}`, draft, monitor.version)
        : http.post<Monitor>('/api/monitors', draft),
    onSuccess: () => client.invalidateQueries({ queryKey: ['monitors'] }),
  });
}

/** Stored mentions that a query would match; a query that cannot be read fails with `query.syntax`. */
export function useMonitorPreview(query: string) {
  return useQuery({
    queryKey: ['monitor-preview', query],
    queryFn: () => http.post<Page<Mention>>('/api/monitors/preview', { query }),
    enabled: query.trim() !== '',
    staleTime: 60_000,
  });
}
