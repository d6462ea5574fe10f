import { useQuery } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Page, Staff } from '../api/types.js';

/** Everybody a case can be given to. */
export function useColleagues() {
  return useQuery({ queryKey: ['staff'], queryFn: () => http.get<Page<Staff>>('/api/staff', { limit: 200 }), staleTime: 60_000 });
}
