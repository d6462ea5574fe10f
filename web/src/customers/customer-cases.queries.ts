import { useQueries } from '@tanstack/react-query';
import type { Case } from '../api/types.js';
import { caseQuery } from '../cases/cases.queries.js';
import { useCustomerTimeline } from './customers.queries.js';

const shown = 8;

/** The customer's latest cases, as their timeline names them. */
export function useCustomerCases(customerId: string): readonly Case[] {
  const timeline = useCustomerTimeline(customerId);
  const entries = timeline.data?.pages.flatMap(({ items }) => items) ?? [];
  const ids = [...new Set(entries.flatMap(({ caseId }) => caseId ?? []))].slice(0, shown);
  return useQueries({ queries: ids.map((id) => ({ ...caseQuery(id), staleTime: 60_000 })) }).flatMap(
    ({ data }) => data ?? [],
  );
}
