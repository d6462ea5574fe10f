import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { limits } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { sendProblem } from '../common/problem.filter.js';
import { HookReceiver } from './hook-receiver.js';

type HookRequest = FastifyRequest<{ Params: { key: string }; Body: Buffer | undefined }>;

const nothing = Buffer.alloc(0);

/**
 * `POST /hooks/:key`, beside the routes of Nest: signatures are made over bytes, so this scope hands on whatever
 * comes as bytes, whatever its type says, and has a limit of its own.
 */
@Injectable()
export class HookRoutes {
  constructor(
    @Inject(HookReceiver) private readonly receiver: HookReceiver,
    @Inject(LOG) private readonly log: Log,
  ) {}

  register(server: FastifyInstance): void {
    void server.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      // A type that Fastify cannot read would be refused before any parser is asked.
      scope.addHook('onRequest', async (request) => {
        delete request.headers['content-type'];
      });
      scope.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, this.log));
      scope.post('/hooks/:key', { bodyLimit: limits.webhookBytes, helmet: false }, async (request: HookRequest, reply) => {
        const { headers } = request;
        const signed = {
          id: headers['webhook-id'],
          timestamp: headers['webhook-timestamp'],
          signature: headers['webhook-signature'],
        };
        void reply.status(202);
        return this.receiver.receive(request.params.key, signed, request.body ?? nothing, headers['content-encoding']);
      });
    });
  }
}
