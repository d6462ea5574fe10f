import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Case, CaseDetail, Page, TimelineEntry } from '../api/types.js';
import type { CaseFilter } from './case-filter.js';

export function useCases(filter: CaseFilter) {
  const { view, sort, q, ...narrowed } = filter;
  return useInfiniteQuery({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam }) =>
      http.get<Page<Case>>('/api/cases', { view, sort, q, ...narrowed, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useCase(id: string) {
  return useQuery({ queryKey: ['case', id], queryFn: () => http.get<CaseDetail>(`/api/cases/${id}`) });
}

export function useTimeline(id: string) {
  return useQuery({
    queryKey: ['case', id, 'timeline'],
    queryFn: () => http.get<Page<TimelineEntry>>(`/api/cases/${id}/timeline`, { limit: 200 }),
  });
}

export interface Transition {
  to: string;
  reason?: string;
  until?: string;
  causeCode?: string;
  outcome?: string;
}

/** After a change the answer is shown at once, and whatever else may have moved is fetched again. */
function useRefreshCase(id: string) {
  const client = useQueryClient();
  return (changed: Case) => {
    client.setQueryData<CaseDetail>(['case', id], (before) => before && { ...before, ...changed });
    void client.invalidateQueries({ queryKey: ['case', id] });
    void client.invalidateQueries({ queryKey: ['cases'] });
  };
}

export function useTransition(current: Case, id: string) {
  const onSuccess = useRefreshCase(id);
  return useMutation({
    mutationFn: (move: Transition) =>
      http.post<Case>(`/api/cases/${current.id}/transition`, move, current.version),
    onSuccess,
  });
}

export function useAssign(current: Case, id: string) {
  const onSuccess = useRefreshCase(id);
  return useMutation({
    mutationFn: (staffId: string | null) =>
      http.post<Case>(`/api/cases/${current.id}/assign`, { staffId }, current.version),
    onSuccess,
  });
}

export function useAddNote(current: Case, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: string) => http.post<unknown>(`/api/cases/${current.id}/notes`, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', id] }),
  });
}

export function useTakeNext() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (view?: string) => http.post<Case | undefined>('/api/cases/take-next', view ? { view } : {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
  });
}
