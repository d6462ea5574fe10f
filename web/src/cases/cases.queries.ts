import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { given } from '../api/given.js';
import type { Case, CaseDetail, CasePatch, Transition } from '../api/types.js';
import type { CaseFilter, CaseView } from './case-filter.js';

const pageSize = 100;

export function useCases(filter: CaseFilter) {
  return useInfiniteQuery({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/cases', { params: { query: given({ ...filter, limit: pageSize, cursor: pageParam }) } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export const caseQuery = (id: string) => ({
  queryKey: ['case', id],
  queryFn: () => answer(api.GET('/api/cases/{id}', { params: { path: { id } } })),
});

export const useCase = (id: string) => useQuery(caseQuery(id));

export function useTimeline(id: string) {
  return useInfiniteQuery({
    queryKey: ['case', id, 'timeline'],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/cases/{id}/timeline', {
          params: { path: { id }, query: { limit: 100, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Shows the answer at once and fetches what else may have moved; a refusal may mean that somebody was faster. */
function useChangeCase<Body>(id: string, change: (body: Body) => Promise<Case>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onMutate: () => client.getQueryData<CaseDetail>(['case', id]),
    onSuccess: (changed) =>
      client.setQueryData<CaseDetail>(['case', id], (before) => before && { ...before, ...changed }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['case', id] });
      void client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
}

const seen = (current: Case) => ({ params: { path: { id: current.id } }, headers: ifMatch(current.version) });

export const useTransition = (current: Case, id: string) =>
  useChangeCase(id, (body: Transition) =>
    answer(api.POST('/api/cases/{id}/transition', { ...seen(current), body })),
  );

export const useAssign = (current: Case, id: string) =>
  useChangeCase(id, (staffId: string | null) =>
    answer(api.POST('/api/cases/{id}/assign', { ...seen(current), body: { staffId } })),
  );

export const useEditCase = (current: Case, id: string) =>
  useChangeCase(id, (body: CasePatch) => answer(api.PATCH('/api/cases/{id}', { ...seen(current), body })));

export function useAddNote(current: Case, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: string) =>
      answer(api.POST('/api/cases/{id}/notes', { params: { path: { id: current.id } }, body: { body } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', id] }),
  });
}

/** The most pressing case of the view that nobody has; nothing when none is left. */
export function useTakeNext() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (view: CaseView): Promise<Case | undefined> =>
      answer(api.POST('/api/cases/take-next', { body: { view } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
  });
}

/** A new link to the customer's page of a complaint; the one before stops working. */
export function useRenewStatusLink(complaintId: string) {
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/complaints/{id}/status-link', { params: { path: { id: complaintId } } })),
  });
}
