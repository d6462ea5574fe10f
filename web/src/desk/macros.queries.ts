import { useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { Macro, NewMacro } from '../api/types.js';
import { useSaving } from './use-saving.js';

const at = ({ id }: Macro) => ({ params: { path: { id } } });

export const useMacros = () =>
  useQuery({
    queryKey: ['macros'],
    queryFn: () => answer(api.GET('/api/macros', { params: { query: { limit: 200 } } })),
  });

export const useCreateMacro = () => useSaving('macros', (body: NewMacro) => answer(api.POST('/api/macros', { body })));

export const useChangeMacro = (macro: Macro) =>
  useSaving('macros', (body: NewMacro) =>
    answer(api.PATCH('/api/macros/{id}', { ...at(macro), headers: ifMatch(macro.version), body })),
  );

export const useRemoveMacro = (macro: Macro) =>
  useSaving('macros', (_: void) => answer(api.DELETE('/api/macros/{id}', at(macro))));
