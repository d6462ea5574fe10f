import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codeOf, isStorageOutage, StorageUnavailable } from '../database/storage-error.js';
import { DomainError } from './domain-error.js';
import { type Log, LOG } from './log.js';
import { type Problem, problem, problemOf, problemType } from './problem.js';

/** Turns every error into a problem document; only what nobody foresaw becomes a 500, and is logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const shown = isStorageOutage(error) ? new StorageUnavailable(error) : error;
    sendProblem(shown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.log);
  }
}

/** Also used where a request never reaches Nest: unknown paths, bodies that cannot be parsed. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const document = describe(error);
  // The pattern of the route and not the address: a webhook's address holds its key.
  if (document.status >= 500) log.error({ err: error, route: request.routeOptions?.url, requestId: request.id }, 'request failed');
  if (error instanceof DomainError && error.retryAfterSeconds !== undefined) {
    void reply.header('retry-after', String(error.retryAfterSeconds));
  }
  if (document.status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply.status(document.status).type(problemType).send(document);
}

type Known = readonly [status: number, code: string, detail: string];

const tooLarge: Known = [413, 'body.too_large', 'The body is larger than this call takes.'];
const wrongType: Known = [415, 'body.unsupported_type', 'Send the body as application/json.'];

const fastifyProblems: Readonly<Record<string, Known>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongType,
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'body.empty', 'The content type says JSON, but the body is empty.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'body.not_json', 'The body is not valid JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'body.bad_length', 'The body is not as long as Content-Length says.'],
  FST_ERR_BAD_URL: [400, 'request.bad_url', 'The path cannot be decoded.'],
};

function describe(error: unknown): Problem {
  if (error instanceof DomainError) return problemOf(error);
  const code = codeOf(error);
  const known = fastifyProblems[code ?? ''];
  if (known) return problem(...known);
  if (error instanceof HttpException) return fromNest(error);
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return problem(status, 'request.invalid', 'The request cannot be understood.');
  }
  // PostgreSQL: text that is not valid, a number out of range. Bounds are checked before; this is the net below.
  if (code?.startsWith('22')) return problem(422, 'validation.failed', 'A value cannot be stored.');
  return problem(500, 'internal', 'Something went wrong here. The request can be sent again.');
}

function fromNest(error: HttpException): Problem {
  const status = error.getStatus();
  if (status === 404) return problem(404, 'not_found', 'There is nothing at this address.');
  // Nest wraps what Fastify refuses before a handler runs and keeps only its status.
  if (status === 413) return problem(...tooLarge);
  if (status === 415) return problem(...wrongType);
  if (status === 400) return problem(400, 'request.invalid', error.message);
  return problem(status, status >= 500 ? 'internal' : 'request.refused', error.message);
}
