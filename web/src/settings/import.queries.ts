import { useMutation, useQuery } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Job } from '../api/types.js';

export type ImportMode = 'history' | 'live';

/** The file is streamed as it is; its name says which of the two forms it has. */
export function useStartImport() {
  return useMutation({
    mutationFn: ({ file, mode }: { file: File; mode: ImportMode }) =>
      http.upload<{ jobId: string }>('/api/complaints/import', { mode }, file, contentType(file.name)),
  });
}

const contentType = (name: string): string =>
  /\.(ndjson|jsonl)$/i.test(name) ? 'application/x-ndjson' : 'text/csv';

const finished = /^(done|succeeded|completed|failed|cancelled|stopped)$/;

/** Progress comes live; asking now and then covers a dropped connection. */
export function useJob(id: string | undefined) {
  return useQuery({
    queryKey: ['job', id],
    queryFn: () => http.get<Job>(`/api/jobs/${id}`),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && finished.test(state.data.state) ? false : 2_000),
  });
}
