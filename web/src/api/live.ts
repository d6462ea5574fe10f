import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { SseParser, type ServerEvent } from './sse-parser.js';
import { whenHidden, whenVisible } from './visibility.js';

const topics = ['cases', 'claims', 'mentions', 'jobs'] as const;

/** Which cached answers an event makes stale, by the part of its name before the dot. */
const stale: Readonly<Record<string, readonly string[]>> = {
  case: ['cases', 'case', 'customers', 'customer'],
  claim: ['claim', 'claims', 'case', 'cases'],
  leg: ['claim', 'claims', 'case'],
  settlement: ['claim', 'claims', 'case'],
  complaint: ['complaints', 'case', 'insights'],
  mention: ['mentions', 'insights'],
  source: ['sources'],
  job: ['job', 'jobs'],
};

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
const gatherMs = 400;
const signedOut = new Error('The session has ended');

/**
 * Keeps every list and page current while the console is open. Events carry ids only, so what changed
 * is fetched again and access rules hold. Written on fetch, not EventSource, because event names are
 * open-ended and EventSource only hears names it was told.
 */
export function useLiveUpdates(): void {
  const client = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    const roots = new Set<string>();
    let timer: number | undefined;

    const hear = (event: ServerEvent) => {
      if (event.name === 'reset') void client.invalidateQueries();
      const noun = event.name.split('.')[0] ?? '';
      for (const root of stale[noun] ?? []) roots.add(root);
      timer ??= window.setTimeout(() => {
        timer = undefined;
        refetch(client, roots);
        roots.clear();
      }, gatherMs);
    };

    void listen(stop.signal, hear);
    return () => {
      stop.abort();
      window.clearTimeout(timer);
    };
  }, [client]);
}

function refetch(client: QueryClient, roots: ReadonlySet<string>): void {
  void client.invalidateQueries({ predicate: (query) => roots.has(String(query.queryKey[0])) });
}

/**
 * Listens for as long as the page is in front. Browsers allow six connections to a server, and a tab in the
 * background must not hold one; when it comes back, the server tells what it missed.
 */
async function listen(stop: AbortSignal, hear: (event: ServerEvent) => void): Promise<void> {
  let lastId: string | undefined;
  let waitMs = firstWaitMs;
  let again = false;
  while (!stop.aborted) {
    await whenVisible();
    // Without an id nothing can be told again, so everything counts as missed.
    if (again && lastId === undefined) hear({ id: undefined, name: 'reset', data: '' });
    again = true;
    const hidden = new AbortController();
    const forget = whenHidden(() => hidden.abort());
    try {
      for await (const event of events(lastId, AbortSignal.any([stop, hidden.signal]))) {
        waitMs = firstWaitMs;
        lastId = event.id ?? lastId;
        hear(event);
      }
    } catch (error) {
      if (error === signedOut) return;
      // A dropped stream is ordinary: laptops sleep, servers restart. Try again below.
    } finally {
      forget();
    }
    if (hidden.signal.aborted || stop.aborted) continue;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    waitMs = Math.min(2 * waitMs, longestWaitMs);
  }
}

async function* events(lastId: string | undefined, signal: AbortSignal): AsyncGenerator<ServerEvent> {
  const headers = new Headers({ accept: 'text/event-stream' });
  if (lastId) headers.set('last-event-id', lastId);
  const response = await fetch(`/api/events?topics=${topics.join(',')}`, { headers, signal });
  if (response.status === 401) throw signedOut;
  if (!response.ok || !response.body) throw new Error(`events answered ${response.status}`);
  const parser = new SseParser();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield* parser.push(part.value);
}
