import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { Page, PollResult, Source } from '../api/types.js';

export interface SourceDraft {
  kind: Source['kind'];
  settings: Record<string, string>;
  schedule: { everySeconds: number };
  active: boolean;
}

const sources = ['sources'];

/** What people call a source: the host of a feed, or the hashtag and its server. */
export function sourceName(source: Source): string {
  const { url = '', host = '', hashtag = '' } = source.settings;
  if (source.kind === 'mastodon') return `#${hashtag.replace(/^#/, '')} on ${host}`;
  return URL.canParse(url) ? new URL(url).host : url;
}

export function useSources() {
  return useQuery({ queryKey: sources, queryFn: () => http.get<Page<Source>>('/api/sources', { limit: 200 }) });
}

export function useCreateSource() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: SourceDraft) => http.post<Source>('/api/sources', draft),
    onSuccess: () => client.invalidateQueries({ queryKey: sources }),
  });
}

export function useChangeSource(source: Source) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (part: Partial<SourceDraft>) => http.patch<Source>(`/api/sources/${source.id}`, part, source.version),
    onSettled: () => client.invalidateQueries({ queryKey: sources }),
  });
}

export function usePoll(source: Source) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<PollResult>(`/api/sources/${source.id}/poll`),
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => ['sources', 'mentions'].includes(String(queryKey[0])) }),
  });
}
