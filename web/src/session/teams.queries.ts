import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

export function useTeams() {
  return useQuery({
    queryKey: ['teams'],
    queryFn: () => answer(api.GET('/api/teams', { params: { query: { limit: 200 } } })),
    staleTime: 60_000,
  });
}
