import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Histogram, Registry } from 'prom-client';

/** OpenTelemetry's advice for `http.server.request.duration` (seconds). */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** How long requests take, by the pattern of their route: an id in a label would make a series of its own. */
@Injectable()
export class RequestMetrics {
  private readonly duration: Histogram;

  constructor(@Inject(Registry) registry: Registry) {
    this.duration = new Histogram({
      name: 'http_server_request_duration_seconds',
      help: 'Duration of HTTP requests',
      labelNames: ['http_request_method', 'http_route', 'http_response_status_code'],
      buckets,
      registers: [registry],
    });
  }

  watch(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unmatched';
      // A stream lasts as long as somebody listens; that is no duration of a request.
      if (route !== '/api/events') {
        const labels = {
          http_request_method: request.method,
          http_route: route,
          http_response_status_code: String(reply.statusCode),
        };
        this.duration.observe(labels, reply.elapsedTime / 1000);
      }
      done();
    });
  }
}
