import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, ifMatch } from '../api/client.js';
import { newIdempotencyKey } from '../api/idempotency-key.js';
import type { Claim, ClaimPreviewRequest, Leg, NewClaim, Schemas } from '../api/types.js';

export function useCaseClaims(caseId: string) {
  return useQuery({
    queryKey: ['claims', caseId],
    queryFn: () => answer(api.GET('/api/claims', { params: { query: { caseId, limit: 50 } } })),
  });
}

/** What the server would say to this claim and these legs; nothing is written. Asked again as they change. */
export function useClaimPreview(draft: ClaimPreviewRequest) {
  return useQuery({
    queryKey: ['claim-preview', draft],
    queryFn: () => answer(api.POST('/api/claims/preview', { body: draft })),
    enabled: draft.orderRef !== '' && draft.lines.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Whether it worked or not, what is shown may be old: a refusal often means that somebody was faster. */
function useChange<Body, Answer>(change: (body: Body) => Promise<Answer>) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['claims', 'case', 'cases', 'customer', 'order'].map((root) =>
        client.invalidateQueries({ queryKey: [root] }),
      ),
    );
  return useMutation({ mutationFn: change, onSettled: refresh });
}

/** One form files one claim, however often it is sent: an answer may get lost on the way back. */
export function useFileClaim() {
  const [key] = useState(newIdempotencyKey);
  return useChange((body: NewClaim) =>
    answer(api.POST('/api/claims', { body, headers: { 'idempotency-key': key } })),
  );
}

const seen = ({ id, version }: Claim | Leg) => ({ params: { path: { id } }, headers: ifMatch(version) });

export const useAssess = (claim: Claim) =>
  useChange(() => answer(api.POST('/api/claims/{id}/assess', { ...seen(claim), body: {} })));

export const useRequestEvidence = (claim: Claim) =>
  useChange((body: Schemas['EvidenceRequest']) =>
    answer(api.POST('/api/claims/{id}/request-evidence', { ...seen(claim), body })),
  );

export const usePropose = (claim: Claim) =>
  useChange((body: Schemas['NewProposal']) =>
    answer(api.POST('/api/claims/{id}/propose', { ...seen(claim), body })),
  );

export const useApprove = (claim: Claim) =>
  useChange((body: Schemas['NewApproval']) =>
    answer(api.POST('/api/claims/{id}/approve', { ...seen(claim), body })),
  );

export const useReject = (claim: Claim) =>
  useChange((body: Schemas['Rejection']) =>
    answer(api.POST('/api/claims/{id}/reject', { ...seen(claim), body })),
  );

export const useWithdraw = (claim: Claim) =>
  useChange((body: Schemas['Reason']) =>
    answer(api.POST('/api/claims/{id}/withdraw', { ...seen(claim), body })),
  );

export const useAppeal = (claim: Claim) =>
  useChange((body: Schemas['Reason']) =>
    answer(api.POST('/api/claims/{id}/appeal', { ...seen(claim), body })),
  );

export const useSettle = (claim: Claim) =>
  useChange(() => answer(api.POST('/api/claims/{id}/settle', { ...seen(claim), body: {} })));

export const useConfirmLeg = (leg: Leg) =>
  useChange((body: Schemas['Confirmation']) =>
    answer(api.POST('/api/settlements/{id}/confirm', { ...seen(leg), body })),
  );

export const useAskProcessor = (leg: Leg) =>
  useChange(() =>
    answer(api.POST('/api/settlements/{id}/resolve', { params: { path: { id: leg.id } }, body: {} })),
  );

export const useRetryLeg = (leg: Leg) =>
  useChange(() => answer(api.POST('/api/settlements/{id}/retry', { ...seen(leg), body: {} })));
