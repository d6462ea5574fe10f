import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { finalize, Observable, of } from 'rxjs';
import sql from 'sql-template-tag';
import { Reads } from '../../database/reads.js';
import { DomainError } from '../domain-error.js';
import { type RequestContext, requestContext } from '../request-context.js';
import { SecretBox } from '../secret-box.js';
import { IdempotencyInProgress } from './keep-answers.js';

class BadIdempotencyKey extends DomainError {
  constructor() {
    super(400, 'idempotency.bad_key', 'An Idempotency-Key has 1 to 255 visible characters.');
  }
}

class IdempotencyMismatch extends DomainError {
  constructor() {
    super(422, 'idempotency.mismatch', 'This Idempotency-Key was used with another body. Use a new key for a new request.');
  }
}

/** A request as the guard leaves it; the session call has no actor. */
type ActingRequest = FastifyRequest & { actor?: { id: string } };

/** Replays the stored answer of a repeated POST, and keeps two that run at once apart. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly running = new Set<string>();

  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const key = keyOf(request);
    if (key === null) return inContext({ requestId: request.id }, next);

    const path = request.url.split('?')[0];
    const scope = sha256([request.actor?.id, request.method, path, key].join('\n'));
    const digest = sha256(JSON.stringify([request.query ?? null, comparable(request)]));
    if (this.running.has(scope)) throw new IdempotencyInProgress();
    this.running.add(scope);
    try {
      const stored = await this.reads.one<{ digest: string; status: number; body: string }>(
        sql`SELECT digest, status, body FROM idempotency_record WHERE scope = ${scope}`,
      );
      if (stored) {
        this.running.delete(scope);
        if (stored.digest !== digest) throw new IdempotencyMismatch();
        const reply = context.switchToHttp().getResponse<FastifyReply>();
        void reply.status(stored.status).header('idempotency-replayed', 'true');
        return of(JSON.parse(this.box.open(stored.body)));
      }
    } catch (error) {
      this.running.delete(scope);
      throw error;
    }
    return inContext({ requestId: request.id, idempotency: { scope, digest } }, next).pipe(
      finalize(() => this.running.delete(scope)),
    );
  }
}

/** The key of a POST under /api that a signed-in caller made; signing in itself has none. */
function keyOf(request: ActingRequest): string | null {
  const header = request.headers['idempotency-key'];
  if (header === undefined || request.method !== 'POST' || !request.actor) return null;
  // The IETF draft quotes the key; bare keys are just as common.
  const key = String(header).replace(/^"(.*)"$/, '$1');
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new BadIdempotencyKey();
  return key;
}

/** A stream is compared by what is known before it is read. */
function comparable({ body, headers }: FastifyRequest): unknown {
  return body instanceof Readable ? [headers['content-type'], headers['content-length']] : (body ?? null);
}

const sha256 = (value: string): string => createHash('sha256').update(value).digest('base64url');

/** The handler runs at subscription, so that is where the context has to be. */
function inContext(store: RequestContext, next: CallHandler): Observable<unknown> {
  return new Observable((subscriber) => requestContext.run(store, () => next.handle().subscribe(subscriber)));
}
