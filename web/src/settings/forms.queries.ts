import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { ComplaintForm, ComplaintFormPatch, NewComplaintForm } from '../api/types.js';

const forms = ['forms'];

export function useForms() {
  return useQuery({
    queryKey: forms,
    queryFn: () => answer(api.GET('/api/forms', { params: { query: { limit: 200 } } })),
  });
}

export function useCreateForm() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewComplaintForm) => answer(api.POST('/api/forms', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: forms }),
  });
}

export function useChangeForm(form: ComplaintForm) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ComplaintFormPatch) =>
      answer(
        api.PATCH('/api/forms/{id}', {
          params: { path: { id: form.id } },
          body,
          headers: ifMatch(form.version),
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: forms }),
  });
}
