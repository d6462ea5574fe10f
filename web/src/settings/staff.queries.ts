import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Role, Staff } from '../api/types.js';

export interface StaffDraft {
  email: string;
  name: string;
  role: Role;
  password?: string;
}

export function useCreateStaff() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: StaffDraft) => http.post<Staff>('/api/staff', draft),
    onSuccess: () => client.invalidateQueries({ queryKey: ['staff'] }),
  });
}

export function useChangeStaff(person: Staff) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (part: Partial<StaffDraft> & { active?: boolean }) =>
      http.patch<Staff>(`/api/staff/${person.id}`, part, person.version),
    onSettled: () => client.invalidateQueries({ queryKey: ['staff'] }),
  });
}
