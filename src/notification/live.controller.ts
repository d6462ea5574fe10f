import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { Forbidden } from '../common/domain-error.js';
import { oneOrMore } from '../common/schemas.js';
import { liveTopics } from '../events/live-topics.js';
import { Allow } from '../staff/allow.decorator.js';
import { Authentication } from '../staff/authentication.js';
import { may } from '../staff/permissions.access.js';
import { LiveHub } from './live-hub.js';
import { LiveStream } from './live-stream.js';

const liveQuery = z.strictObject({ topics: oneOrMore(liveTopics).default([...liveTopics]) });

/** Server-sent events. They name what changed and nothing else: clients fetch it again, so access rules hold. */
@ApiTags('events')
@Controller('api/events')
export class LiveController {
  constructor(
    @Inject(LiveHub) private readonly hub: LiveHub,
    @Inject(Authentication) private readonly authentication: Authentication,
  ) {}

  @Get()
  @Allow('events.read')
  @ApiProduces('text/event-stream')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Replays what came after it, up to ten minutes back',
  })
  @Answers(200, undefined, 'A stream: `event` is the name of the event, `data` is {type, id, version, at}')
  async listen(
    @Query({ schema: liveQuery }) { topics }: z.infer<typeof liveQuery>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.hub.assertOpen();
    void reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store, no-transform');
    // Once a stream has ended, nothing else follows on its connection: a shutdown need not wait for it to be idle.
    void reply.header('connection', 'close');
    // Told to nginx, which would otherwise hold small pieces back.
    void reply.header('x-accel-buffering', 'no');
    if (request.method === 'HEAD') {
      void reply.send();
      return;
    }
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, reply.getHeaders() as Record<string, string>);
    const stream = new LiveStream(raw, new Set(topics), () => this.assertAllowed(request));
    raw.once('close', () => this.hub.leave(stream));
    await this.hub.join(stream, lastEventId(request)).catch(() => raw.destroy());
  }

  private async assertAllowed(request: FastifyRequest): Promise<void> {
    const actor = await this.authentication.actorOf(request, { touch: false });
    if (!may(actor, 'events.read')) throw new Forbidden();
  }
}

function lastEventId(request: FastifyRequest): string | undefined {
  const header = request.headers['last-event-id'];
  return header === undefined || header === '' ? undefined : String(header);
}
