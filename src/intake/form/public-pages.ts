import multipart from '@fastify/multipart';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { texts } from '../../../config/form-texts/texts.js';
import type { Settings } from '../../../config/settings.js';
import { DomainError } from '../../common/domain-error.js';
import type { Log } from '../../common/log.js';
import { isStorageOutage } from '../../database/storage-error.js';
import { languageOf } from './language.js';
import { noticePage } from './notice-page.js';
import { postLimits } from './posted.js';

/** The console's security headers do not apply: these pages have stricter ones, and may be framed where a form says so. */
export const ownHeaders = { helmet: false } as const;

/** What a page of ours may load and where it may go: itself, and nothing else. */
const policyOf = (frameAncestors: string) =>
  [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "connect-src 'self'", "img-src 'self'",
    "form-action 'self'", "base-uri 'none'", `frame-ancestors ${frameAncestors}`,
  ].join('; ');

/** Sends a page. `parents`: the origins whose pages may show it in a frame; none by default. */
export function sendPage(reply: FastifyReply, status: number, body: string, parents: readonly string[] = []): FastifyReply {
  return reply
    .status(status)
    .headers({
      'content-security-policy': policyOf(parents.length > 0 ? parents.join(' ') : "'none'"),
      ...(parents.length > 0 ? {} : { 'x-frame-options': 'DENY' }),
    })
    .type('text/html; charset=utf-8')
    .send(body);
}

/** One answer for everything that is not there, so that it tells nothing. */
export function sendMissing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  const { missingPageTitle, missingPage } = texts[language];
  return sendPage(reply, 404, noticePage(language, missingPageTitle, missingPage));
}

/** A part of the server for pages that customers open: forms instead of JSON, pages instead of problem documents. */
export function servePages(server: FastifyInstance, { http }: Settings, log: Log, routes: (scope: FastifyInstance) => void): void {
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    const oneForm = { parseAs: 'string', bodyLimit: 500_000 } as const;
    scope.addContentTypeParser('application/x-www-form-urlencoded', oneForm, (_request, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    await scope.register(multipart, { limits: postLimits, throwFileSizeLimit: false });
    scope.addHook('onRequest', async (_request, reply) => {
      void reply.headers({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'cache-control': 'no-store',
        ...(http.publicUrl?.protocol === 'https:' && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      });
    });
    scope.setErrorHandler((error: FastifyError, request, reply) => failed(error, request, reply, log));
    routes(scope);
  });
}

function failed(error: FastifyError, request: FastifyRequest, reply: FastifyReply, log: Log): FastifyReply {
  const status = statusOf(error);
  if (status === 500) log.error({ err: error, route: request.routeOptions.url, requestId: request.id }, 'request failed');
  const language = languageOf(request);
  const t = texts[language];
  // What is still on its way would otherwise keep the connection waiting for somebody to read it.
  request.raw.resume();
  return sendPage(reply, status, noticePage(language, t.failedTitle, status === 413 ? t.tooLarge : t.failed));
}

function statusOf(error: FastifyError): number {
  if (error instanceof DomainError) return error.status;
  if (isStorageOutage(error)) return 503;
  const { statusCode = 500 } = error;
  return statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}
