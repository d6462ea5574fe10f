import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

/** Everybody a case can be given to. */
export function useColleagues() {
  return useQuery({
    queryKey: ['staff'],
    queryFn: () => answer(api.GET('/api/staff', { params: { query: { limit: 200 } } })),
    staleTime: 60_000,
  });
}
