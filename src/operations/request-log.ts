import type { FastifyInstance } from 'fastify';
import type { Log } from '../common/log.js';

/**
 * One line a request, at level debug: what was asked for by the pattern of its route, never by its address,
 * in which keys and search words travel.
 */
export function logRequests(server: FastifyInstance, log: Log): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, id, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    log.debug(
      { method, route: routeOptions.url ?? 'unmatched', status: reply.statusCode, ms, requestId: id },
      'request',
    );
    done();
  });
}
