import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import type { NewSource, Source, SourcePatch } from '../api/types.js';

const sources = ['sources'];

/** What people call a source: the host of a feed, or the hashtag and its server. */
export function sourceName(source: Source): string {
  const setting = (name: string) => String(source.settings[name] ?? '');
  if (source.kind === 'mastodon') return `#${setting('hashtag')} on ${setting('host')}`;
  const url = setting('url');
  return URL.canParse(url) ? new URL(url).host : url;
}

export function useSources() {
  return useQuery({
    queryKey: sources,
    queryFn: () => answer(api.GET('/api/sources', { params: { query: { limit: 200 } } })),
  });
}

export function useCreateSource() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewSource) => answer(api.POST('/api/sources', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: sources }),
  });
}

export function useChangeSource(source: Source) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SourcePatch) =>
      answer(
        api.PATCH('/api/sources/{id}', {
          params: { path: { id: source.id } },
          body,
          headers: ifMatch(source.version),
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: sources }),
  });
}

export function usePoll(source: Source) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/sources/{id}/poll', { params: { path: { id: source.id } } })),
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => ['sources', 'mentions'].includes(String(queryKey[0])),
      }),
  });
}
