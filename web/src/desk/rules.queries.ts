import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { NewRule, Rule, RuleDryRun } from '../api/types.js';
import { useSaving } from './use-saving.js';

const at = ({ id }: Rule) => ({ params: { path: { id } } });

export const useRules = () =>
  useQuery({
    queryKey: ['rules'],
    queryFn: () => answer(api.GET('/api/rules', { params: { query: { limit: 200 } } })),
  });

export const useCreateRule = () => useSaving('rules', (body: NewRule) => answer(api.POST('/api/rules', { body })));

export const useChangeRule = (rule: Rule) =>
  useSaving('rules', (body: Partial<NewRule>) =>
    answer(api.PATCH('/api/rules/{id}', { ...at(rule), headers: ifMatch(rule.version), body })),
  );

export const useRemoveRule = (rule: Rule) =>
  useSaving('rules', (_: void) => answer(api.DELETE('/api/rules/{id}', at(rule))));

/** What such a rule would have done in the last 30 days; nothing is written. */
export const useDryRun = () =>
  useMutation({ mutationFn: (body: RuleDryRun) => answer(api.POST('/api/rules/dry-run', { body })) });
