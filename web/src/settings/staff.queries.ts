import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { NewStaff, Staff, StaffPatch } from '../api/types.js';

export function useCreateStaff() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewStaff) => answer(api.POST('/api/staff', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['staff'] }),
  });
}

export function useChangeStaff(person: Staff) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: StaffPatch) =>
      answer(
        api.PATCH('/api/staff/{id}', {
          params: { path: { id: person.id } },
          body,
          headers: ifMatch(person.version),
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['staff'] }),
  });
}
