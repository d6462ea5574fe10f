import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** Gives every resource its `ETag`, and every created one its `Location`. */
@Injectable()
export class ResourceHeadersInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((body: unknown) => {
        const reply = http.getResponse<FastifyReply>();
        if (typeof body !== 'object' || body === null || reply.sent) return body;
        const { id, version } = body as { id?: unknown; version?: unknown };
        if (typeof version === 'number') void reply.header('etag', `"${version}"`);
        if (reply.statusCode === 201 && typeof id === 'string') {
          const { method, url } = http.getRequest<FastifyRequest>();
          const path = url.split('?')[0];
          // A PUT names the place itself.
          void reply.header('location', method === 'PUT' ? path : `${path}/${id}`);
        }
        return body;
      }),
    );
  }
}
