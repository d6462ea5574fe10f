import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

export const useAccuracy = () =>
  useQuery({ queryKey: ['accuracy'], queryFn: () => answer(api.GET('/api/accuracy')) });

export const useRescore = () => useMutation({ mutationFn: () => answer(api.POST('/api/rescoring')) });
