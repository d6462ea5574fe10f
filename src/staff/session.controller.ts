import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { DomainError } from '../common/domain-error.js';
import { limits, type Settings, SETTINGS } from '../../config/settings.js';
import { Allow, AllowAnyone, CurrentActor } from './allow.decorator.js';
import { sessionCookie } from './cookie.js';
import { type Actor, may, type Permission, permissions } from './permissions.access.js';
import { SessionsService } from './sessions.service.js';
import { sessionView, signInBody } from './staff.schema.js';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @AllowAnyone()
  @Answers(200, sessionView, 'Signed in; the session cookie is set')
  async signIn(
    @Body({ schema: signInBody }) body: z.infer<typeof signInBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    // A form on another site can post text or form fields, but not JSON.
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      throw new DomainError(415, 'body.unsupported_type', 'Send the body as application/json.');
    }
    const { token, staff } = await this.sessions.signIn(body.email, body.password, request.ip);
    const cookie = sessionCookie(this.settings);
    void reply.setCookie(cookie.name, token, { ...cookie.options, maxAge: limits.sessionIdleMs / 1000 });
    return view({ ...staff, scopes: null, keyId: null });
  }

  @Get()
  @Allow('session.read')
  @Answers(200, sessionView)
  read(@CurrentActor() actor: Actor) {
    return view(actor);
  }

  @Delete()
  @Allow('session.end')
  @Answers(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const cookie = sessionCookie(this.settings);
    const token = request.cookies[cookie.name];
    if (token !== undefined) await this.sessions.signOut(token);
    void reply.clearCookie(cookie.name, cookie.options);
  }
}

function view(actor: Omit<Actor, 'teamIds'>): z.infer<typeof sessionView> {
  const { id, name, email, role } = actor;
  const all = Object.keys(permissions) as Permission[];
  return { staff: { id, name, email, role }, keyId: actor.keyId, permissions: all.filter((each) => may(actor, each)) };
}
