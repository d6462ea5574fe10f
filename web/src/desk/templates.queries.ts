import { useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { NewTemplate, Template } from '../api/types.js';
import { useSaving } from './use-saving.js';

const at = ({ id }: Template) => ({ params: { path: { id } } });

export const useTemplates = () =>
  useQuery({
    queryKey: ['templates'],
    queryFn: () => answer(api.GET('/api/templates', { params: { query: { limit: 200 } } })),
  });

/** What a template may name, with an example of each. */
export const useVariables = () =>
  useQuery({
    queryKey: ['template-variables'],
    queryFn: () => answer(api.GET('/api/templates/variables')),
    staleTime: Infinity,
  });

export const useCreateTemplate = () =>
  useSaving('templates', (body: NewTemplate) => answer(api.POST('/api/templates', { body })));

export const useChangeTemplate = (template: Template) =>
  useSaving('templates', (body: Partial<NewTemplate>) =>
    answer(api.PATCH('/api/templates/{id}', { ...at(template), headers: ifMatch(template.version), body })),
  );

export const useRemoveTemplate = (template: Template) =>
  useSaving('templates', (_: void) => answer(api.DELETE('/api/templates/{id}', at(template))));
