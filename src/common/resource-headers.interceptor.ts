import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Where a call's creation is found, for calls that do not create in their own collection. Asked for stored answers
 * too, so it may look at the path and the body only.
 */
export const FoundAt = Reflector.createDecorator<(path: string, body: Fields) => string>();

/** Gives every resource its `ETag`, and every created one its `Location`. */
@Injectable()
export class ResourceHeadersInterceptor implements NestInterceptor {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((body: unknown) => {
        const reply = http.getResponse<FastifyReply>();
        if (typeof body !== 'object' || body === null || reply.sent) return body;
        const fields = body as Fields;
        const { id, version } = fields;
        if (typeof version === 'number') void reply.header('etag', `"${version}"`);
        if (reply.statusCode !== 201) return body;
        const { method, url } = http.getRequest<FastifyRequest>();
        const path = url.split('?')[0] ?? url;
        const foundAt = this.reflector.get(FoundAt, context.getHandler());
        if (foundAt) void reply.header('location', foundAt(path, fields));
        // A PUT names the place itself.
        else if (typeof id === 'string') void reply.header('location', method === 'PUT' ? path : `${path}/${id}`);
        return body;
      }),
    );
  }
}
