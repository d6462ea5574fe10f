import { useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { NewSlaPolicy, SlaPolicy } from '../api/types.js';
import { useSaving } from './use-saving.js';

export const useSlaPolicies = () =>
  useQuery({
    queryKey: ['sla-policies'],
    queryFn: () => answer(api.GET('/api/sla-policies', { params: { query: { limit: 200 } } })),
  });

export const useCreateSlaPolicy = () =>
  useSaving('sla-policies', (body: NewSlaPolicy) => answer(api.POST('/api/sla-policies', { body })));

export const useChangeSlaPolicy = (policy: SlaPolicy) =>
  useSaving('sla-policies', ({ kind: _, ...body }: NewSlaPolicy) =>
    answer(
      api.PATCH('/api/sla-policies/{id}', { params: { path: { id: policy.id } }, headers: ifMatch(policy.version), body }),
    ),
  );

export const useReapply = () =>
  useSaving('sla-policies', (dryRun: boolean) => answer(api.POST('/api/sla-policies/reapply', { body: { dryRun } })));
