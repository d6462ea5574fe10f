import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Permission } from './permissions.access.js';

export const permissionKey = 'redress:permission';

/** What a caller must be allowed to do to use this route. A route without it is refused, and fails a test. */
export const Allow = (permission: Permission) => SetMetadata(permissionKey, permission);

/** For the few routes that need nobody: signing in, health. */
export const AllowAnyone = () => SetMetadata(permissionKey, 'anyone');

export type ActingRequest = FastifyRequest & { actor?: Actor };

/** Who is calling; the guard has put it there. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActingRequest>();
  if (!actor) throw new Error('This route lets anyone in, so there is no actor.');
  return actor;
});
