import { Problem, type ProblemDocument } from './problem.js';

type QueryValue = string | number | boolean | undefined | null;
export type Query = Record<string, QueryValue>;

interface Options {
  query?: Query;
  body?: unknown;
  ifMatch?: number;
  file?: Blob;
  contentType?: string;
}

async function send<T>(
  method: string,
  path: string,
  { query = {}, body, ifMatch, file, contentType }: Options = {},
): Promise<T> {
  const url = new URL(path, window.location.origin);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') url.searchParams.set(name, String(value));
  }
  const headers = new Headers({ accept: 'application/json' });
  if (method !== 'GET') headers.set('x-requested-with', 'redress');
  if (method === 'POST' && path !== '/api/session') headers.set('idempotency-key', crypto.randomUUID());
  if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (contentType) headers.set('content-type', contentType);
  const response = await fetch(url, {
    method,
    headers,
    body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  const text = await response.text();
  const parsed: unknown = text ? JSON.parse(text) : undefined;
  if (!response.ok) throw new Problem(parsed as ProblemDocument);
  return parsed as T;
}

export const http = {
  get: <T>(path: string, query?: Query) => send<T>('GET', path, { query }),
  post: <T>(path: string, body: unknown = {}, ifMatch?: number) => send<T>('POST', path, { body, ifMatch }),
  patch: <T>(path: string, body: unknown, ifMatch: number) => send<T>('PATCH', path, { body, ifMatch }),
  upload: <T>(path: string, query: Query, file: Blob, contentType: string) =>
    send<T>('POST', path, { query, file, contentType }),
  remove: (path: string) => send<void>('DELETE', path),
};
