import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { useMay } from './session.queries.js';

/** Everybody a case can be given to; agents may not give cases to others and need not know. */
export function useColleagues() {
  const mayRead = useMay('staff.read');
  return useQuery({
    queryKey: ['staff'],
    enabled: mayRead,
    queryFn: () => answer(api.GET('/api/staff', { params: { query: { limit: 200 } } })),
    staleTime: 60_000,
  });
}
