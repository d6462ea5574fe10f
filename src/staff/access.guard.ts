import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Forbidden } from '../common/domain-error.js';
import { type ActingRequest, permissionKey } from './allow.decorator.js';
import { Authentication } from './authentication.js';
import { may, type Permission } from './permissions.access.js';

/** Every route states what it needs; one that states nothing is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Authentication) private readonly authentication: Authentication,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needed = this.reflector.get<Permission | 'anyone' | undefined>(permissionKey, context.getHandler());
    if (needed === 'anyone') return true;
    const request = context.switchToHttp().getRequest<ActingRequest>();
    request.actor = await this.authentication.actorOf(request);
    if (needed === undefined || !may(request.actor, needed)) throw new Forbidden();
    return true;
  }
}
