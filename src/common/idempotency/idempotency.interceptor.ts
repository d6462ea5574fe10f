import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, finalize, from, Observable, of, switchMap } from 'rxjs';
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

interface StoredAnswer {
  readonly digest: string;
  readonly status: number;
  readonly body: string;
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
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const work = inContext({ requestId: request.id, idempotency: { scope, digest } }, next).pipe(
      // Another process may have done it meanwhile, which makes ours fail: its answer is the answer.
      catchError(async (error: unknown) => {
        const stored = await this.stored(scope, digest);
        if (!stored) throw error;
        return this.replay(stored, reply);
      }),
    );
    return from(this.stored(scope, digest)).pipe(
      switchMap((stored) => (stored ? of(this.replay(stored, reply)) : work)),
      finalize(() => this.running.delete(scope)),
    );
  }

  private async stored(scope: string, digest: string): Promise<StoredAnswer | undefined> {
    const stored = await this.reads.one<StoredAnswer>(
      sql`SELECT digest, status, body FROM idempotency_record WHERE scope = ${scope}`,
    );
    if (stored && stored.digest !== digest) throw new IdempotencyMismatch();
    return stored;
  }

  private replay(stored: StoredAnswer, reply: FastifyReply): unknown {
    void reply.status(stored.status).header('idempotency-replayed', 'true');
    return JSON.parse(this.box.open(stored.body));
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
