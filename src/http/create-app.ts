import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { limits, type Settings } from '../../config/settings.js';
import { AppModule } from '../app.module.js';
import { StatusRoutes } from '../cases/status/status-routes.js';
import { Clock } from '../common/clock.js';
import { type Log, makeLog } from '../common/log.js';
import { sendProblem } from '../common/problem.filter.js';
import { FormRoutes } from '../intake/form/form-routes.js';
import { HookRoutes } from '../intake/hook-routes.js';
import { acceptBodies } from './bodies.js';
import { answerBrokenRequest } from './broken-requests.js';
import { serveConsole } from './console.js';
import { documentApi } from './documentation.js';
import { NestLog } from './nest-log.js';
import { secureHeaders } from './secure-headers.js';
import { endSlowRequests } from './slow-requests.js';

export interface Given {
  readonly log?: Log;
  readonly clock?: Clock;
}

/** The whole application, ready to listen. Tests make it the same way, with a clock of their own. */
export async function createApp(settings: Settings, given: Given = {}): Promise<NestFastifyApplication> {
  const log = given.log ?? makeLog(settings.logLevel);
  const adapter = new FastifyAdapter({
    bodyLimit: limits.bodyBytes,
    // Only the hop next to us: whatever stands further left in X-Forwarded-For was written by the caller.
    trustProxy: settings.http.trustProxy && ((_address, hop) => hop === 0),
    forceCloseConnections: 'idle',
    // Bodies have limits of their own: see endSlowRequests.
    requestTimeout: 0,
    http: { headersTimeout: limits.headersMs },
    connectionTimeout: 0,
    // What arrives on open connections while we stop is still answered, properly, and the connection closed.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply, log),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, log, given.clock ?? new Clock()),
    adapter,
    { bodyParser: false, logger: new NestLog(log), abortOnError: false },
  );
  const server = adapter.getInstance();
  endSlowRequests(server, { bodyMs: limits.bodyMs, silenceMs: limits.fileSilenceMs });
  await server.register(cookie);
  await secureHeaders(server, settings);
  app.get(HookRoutes).register(server);
  acceptBodies(server);
  app.get(FormRoutes).register(server);
  app.get(StatusRoutes).register(server);
  documentApi(app, server);
  await serveConsole(server);
  return app;
}
