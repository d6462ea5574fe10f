import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Claim, ClaimPreview, Leg, LegDraft, Page } from '../api/types.js';

export interface ClaimLineDraft {
  sku: string;
  quantity: number;
  reason: string;
}

export interface ClaimDraft {
  caseId: string;
  orderRef: string;
  lines: ClaimLineDraft[];
}

export function useCaseClaims(caseId: string) {
  return useQuery({
    queryKey: ['claims', caseId],
    queryFn: () => http.get<Page<Claim>>('/api/claims', { caseId }),
  });
}

/** What the server would say to these legs; nothing is written. Asked again whenever the draft changes. */
export function useClaimPreview(draft: ClaimDraft & { legs: LegDraft[] }) {
  return useQuery({
    queryKey: ['claim-preview', draft],
    queryFn: () => http.post<ClaimPreview>('/api/claims/preview', draft),
    enabled: draft.orderRef !== '' && draft.lines.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

function useRefreshClaims() {
  const client = useQueryClient();
  return async () => {
    await Promise.all(
      ['claims', 'case', 'cases', 'customer'].map((root) => client.invalidateQueries({ queryKey: [root] })),
    );
  };
}

export function useFileClaim() {
  return useMutation({
    mutationFn: (body: ClaimDraft & { remedyAsked?: string; note?: string }) =>
      http.post<Claim>('/api/claims', body),
    onSuccess: useRefreshClaims(),
  });
}

export interface ClaimBodies {
  assess: Record<string, never>;
  'request-evidence': { what: string; dueAt: string };
  propose: { legs: LegDraft[]; reason: string };
  approve: { note?: string };
  reject: { clause: string; reason: string; appealRoute: string };
  withdraw: { reason: string };
  appeal: { reason: string };
  settle: Record<string, never>;
}

export type ClaimVerb = keyof ClaimBodies;

/** Any of the verbs of a claim, on the version that is shown. */
export function useClaimVerb<V extends ClaimVerb>(claim: Claim, verb: V) {
  const refresh = useRefreshClaims();
  return useMutation({
    mutationFn: (body: ClaimBodies[V]) =>
      http.post<Claim>(`/api/claims/${claim.id}/${verb}`, body, claim.version),
    onSettled: refresh,
  });
}

export interface LegBodies {
  confirm: { outcome: 'succeeded' | 'failed'; reference: string; note?: string };
  resolve: Record<string, never>;
  retry: Record<string, never>;
}

export function useLegVerb<V extends keyof LegBodies>(leg: Leg, verb: V) {
  return useMutation({
    mutationFn: (body: LegBodies[V]) => http.post<Leg>(`/api/settlements/${leg.id}/${verb}`, body),
    onSettled: useRefreshClaims(),
  });
}
