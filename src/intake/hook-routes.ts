import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limits, type Settings, SETTINGS } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { sendProblem } from '../common/problem.filter.js';
import { HookChallenges } from './hook-challenges.js';
import { HookReceiver } from './hook-receiver.js';

type Query = Readonly<Record<string, unknown>>;
type HookRequest = FastifyRequest<{ Params: { key: string }; Body: Buffer | undefined; Querystring: Query }>;
type AskRequest = FastifyRequest<{ Params: { key: string }; Querystring: Query }>;

const nothing = Buffer.alloc(0);

/**
 * `/hooks/:key`, beside the routes of Nest: signatures are made over bytes, so this scope hands on whatever
 * comes as bytes, whatever its type says, and has a limit of its own.
 */
@Injectable()
export class HookRoutes {
  constructor(
    @Inject(HookReceiver) private readonly receiver: HookReceiver,
    @Inject(HookChallenges) private readonly challenges: HookChallenges,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  register(server: FastifyInstance): void {
    void server.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      // A type that Fastify cannot read would be refused before any parser is asked.
      scope.addHook('onRequest', (request, _reply, done) => {
        delete request.headers['content-type'];
        done();
      });
      scope.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, this.log));
      scope.post('/hooks/:key', { bodyLimit: limits.webhookBytes, helmet: false }, (request: HookRequest, reply) =>
        this.receive(request, reply),
      );
      scope.get('/hooks/:key', async (request: AskRequest, reply) =>
        plain(reply, await this.challenges.answer(request.params.key, request.query)),
      );
    });
  }

  private async receive(request: HookRequest, reply: FastifyReply) {
    const { headers, body = nothing } = request;
    const origin = () => this.originOf(request);
    const answer = await this.receiver.receive(request.params.key, {
      headers,
      body,
      get address() {
        return origin() + request.url;
      },
    });
    if ('challenge' in answer) return plain(reply, answer.challenge);
    // Twilio takes an answer for instructions, and complains about any that it cannot read.
    if (request.query.answer === 'twiml') return reply.status(200).type('text/xml; charset=utf-8').send('<Response/>');
    return reply.status(202).send(answer);
  }

  /** As senders know it; what a caller says of its own address can only make its signature wrong. */
  private originOf({ protocol, host }: HookRequest): string {
    const { publicUrl } = this.settings.http;
    return publicUrl ? publicUrl.href.replace(/\/$/, '') : `${protocol}://${host}`;
  }
}

/** The sender's own words go back as nothing but text. */
const plain = (reply: FastifyReply, text: string): FastifyReply =>
  reply.status(200).type('text/plain; charset=utf-8').header('x-content-type-options', 'nosniff').send(text);
