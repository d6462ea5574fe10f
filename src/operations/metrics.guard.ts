import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { Forbidden, Unauthenticated } from '../common/domain-error.js';
import { Authentication } from '../staff/authentication.js';

/** Metrics are for this machine, for whoever has the token, and for keys that may read. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(
    @Inject(Authentication) private readonly authentication: Authentication,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (this.isThisMachine(request) || this.hasToken(request)) return true;
    if (request.headers.authorization === undefined) throw new Unauthenticated();
    const actor = await this.authentication.actorOf(request);
    if (!actor.scopes?.includes('read')) throw new Forbidden();
    return true;
  }

  /** A proxy on this machine that we were not told to believe may speak for anybody. */
  private isThisMachine({ ip, headers }: FastifyRequest): boolean {
    const relayed = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
    if (relayed && !this.settings.http.trustProxy) return false;
    return ip === '::1' || /^(?:::ffff:)?127\./.test(ip);
  }

  private hasToken({ headers }: FastifyRequest): boolean {
    const { metricsToken } = this.settings;
    const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    if (metricsToken === null || given === undefined) return false;
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(given), digest(metricsToken));
  }
}
