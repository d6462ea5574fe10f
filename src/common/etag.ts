import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from './domain-error.js';

/** Somebody else changed it in between; `current` is what it is now. */
export class Stale extends DomainError {
  constructor(current: unknown) {
    super(412, 'version.stale', 'It was changed in the meantime. Look at what it is now, and decide again.', {
      extra: { current },
    });
  }
}

class IfMatchMissing extends DomainError {
  constructor() {
    super(428, 'version.required', 'Send If-Match with the version you have seen, like If-Match: "3".');
  }
}

class IfMatchInvalid extends DomainError {
  constructor() {
    super(400, 'version.invalid', 'If-Match takes one version in quotes, like "3"; * is not accepted.');
  }
}

export function readIfMatch(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const match = /^"(\d{1,9})"$/.exec(header.trim());
  if (!match) throw new IfMatchInvalid();
  return Number(match[1]);
}

const documented = (required: boolean) => (target: object, method?: string | symbol) => {
  const handler = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
  if (method === undefined || !handler) return;
  const description = 'The version that you have seen, in quotes';
  ApiHeader({ name: 'If-Match', required, description, schema: { type: 'string', pattern: '^"\\d+"$' } })(target, method, handler);
};

/** The version that the caller has seen; 428 without it. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const version = readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);
    if (version === undefined) throw new IfMatchMissing();
    return version;
  },
  [documented(true)],
);

/** The version that the caller has seen, where it is optional. */
export const MaybeIfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | undefined =>
    readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [documented(false)],
);

/** Throws `version.stale` with the presented resource unless the caller saw the present version. */
export function assertVersion(current: { readonly version: number }, seen: number | undefined, present: () => unknown): void {
  if (seen !== undefined && seen !== current.version) throw new Stale(present());
}
