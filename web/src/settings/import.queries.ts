import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

export type ImportMode = 'history' | 'live';

const contentType = (name: string): string =>
  /\.(ndjson|jsonl)$/i.test(name) ? 'application/x-ndjson' : 'text/csv';

/** The file is streamed as it is; its name says which of the two forms it has. */
export function useStartImport() {
  return useMutation({
    mutationFn: ({ file, mode }: { file: File; mode: ImportMode }) =>
      answer(
        api.POST('/api/complaints/import', {
          params: { query: { mode } },
          headers: { 'content-type': contentType(file.name) },
          body: file.name,
          bodySerializer: () => file,
        }),
      ),
  });
}

/** Progress comes live; asking now and then covers a dropped connection. */
export function useJob(id: string | undefined) {
  return useQuery({
    queryKey: ['job', id],
    queryFn: () => answer(api.GET('/api/jobs/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.finishedAt ? false : 3_000),
  });
}
