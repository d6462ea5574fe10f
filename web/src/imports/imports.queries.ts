import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { given } from '../api/given.js';
import type { ImportOptions } from '../api/types.js';

export const importKind = 'complaints.import';

const types = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The file's name says what it is; whatever is not known is taken for a table of text. */
function typeOf(name: string): (typeof types)[keyof typeof types] {
  if (/\.(ndjson|jsonl)$/i.test(name)) return types.ndjson;
  return /\.xlsx$/i.test(name) ? types.xlsx : types.csv;
}

/** Sends a file as it is. It is kept until its import is started. */
export function useSendFile() {
  return useMutation({
    mutationFn: (file: File) =>
      answer(
        api.POST('/api/complaints/import', {
          params: { query: { hold: 'true' } },
          headers: { 'content-type': typeOf(file.name) },
          body: file.name,
          bodySerializer: () => file,
        }),
      ),
  });
}

/** How the rows of a file are read. Without columns they are guessed. */
export type Reading = Pick<ImportOptions, 'channel' | 'dates'> & { columns: Record<string, string[]> | null };

export function usePreview(id: string, { columns, channel, dates }: Reading) {
  const query = given({ columns: columns ? JSON.stringify(columns) : undefined, channel, dates: dates ?? undefined });
  return useQuery({
    queryKey: ['import-preview', id, query],
    queryFn: () => answer(api.GET('/api/complaints/import/{id}/preview', { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
}

export function useStartImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ImportOptions) =>
      answer(api.POST('/api/complaints/import/{id}/start', { params: { path: { id } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['job', id] }),
  });
}

export function useMoveImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: 'stop' | 'resume') => answer(api.POST(`/api/jobs/{id}/${move}`, { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['job', id] }),
  });
}

/** The last imports, newest first. */
export function useImports() {
  return useQuery({
    queryKey: ['jobs', importKind],
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/jobs', { params: { query: { limit: 100 } } }));
      return items.filter(({ kind }) => kind === importKind).slice(0, 20);
    },
  });
}

const rests = ['done', 'failed', 'stopped', 'waiting'];

/** Progress comes live; asking now and then covers a dropped connection. */
export function useJob(id: string | undefined) {
  return useQuery({
    queryKey: ['job', id],
    queryFn: () => answer(api.GET('/api/jobs/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (rests.includes(state.data?.state ?? '') ? false : 3_000),
  });
}
