import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** From `dist/src/http` and from `src/http` alike. */
const candidates = ['../../web', '../../dist/web'].map((relative) =>
  path.resolve(path.dirname(fileURLToPath(import.meta.url)), relative),
);

const notPages = /^\/(?:api|hooks|health|metrics|docs|f|s)(?:\/|$)/;

/** Serves the built console; every path that is a page gets its one document. */
export async function serveConsole(server: FastifyInstance): Promise<void> {
  const root = candidates.find((folder) => existsSync(path.join(folder, 'index.html')) && existsSync(path.join(folder, 'assets')));
  if (!root) return;
  await server.register(fastifyStatic, { root, serve: false });
  server.get('/*', { schema: { hide: true } as object }, async (request, reply) => {
    const wanted = decodeURIComponent(request.url.split('?')[0] ?? '/');
    if (notPages.test(wanted)) return reply.callNotFound();
    if (wanted.startsWith('/assets/')) return reply.sendFile(wanted.slice(1), { immutable: true, maxAge: '365d' });
    if (/\.[a-z0-9]{2,5}$/i.test(wanted)) return reply.sendFile(wanted.slice(1), { maxAge: '1h' });
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
  });
}
