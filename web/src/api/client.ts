import createClient, { type Middleware } from 'openapi-fetch';
import { newIdempotencyKey } from './idempotency-key.js';
import { documentOf, Problem } from './problem.js';
import type { paths } from './schema.js';

/** What every changing call carries: proof that this page sent it, and a key that makes it count once. */
const changing: Middleware = {
  onRequest({ request }) {
    if (request.method === 'GET') return request;
    request.headers.set('x-requested-with', 'redress');
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', newIdempotencyKey());
    }
    return request;
  },
};

/** Typed by the server's own OpenAPI document. */
export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(changing);

/** The body of an answer, or the problem that the server named, thrown. */
export async function answer<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new Problem(documentOf(error, response));
  return data as T;
}

/** Changes only the version that was shown: a newer one makes the server answer 412. */
export const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });
