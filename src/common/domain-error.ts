/** Where in the request something is wrong: a JSON Pointer into the body, or `?name` of a query parameter. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * What a caller did wrong, or what stands in the way, as a rule of the domain.
 * `code` is stable and part of the public surface; `detail` is for people and says what to do.
 */
export class DomainError extends Error {
  readonly errors: readonly FieldError[] = [];
  /** Further members of the problem document, e.g. `allowed`, `maximumMinor`. */
  readonly extra: Readonly<Record<string, unknown>> = {};
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    more: { errors?: readonly FieldError[]; extra?: Record<string, unknown>; retryAfterSeconds?: number } = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = new.target.name;
    if (more.errors) this.errors = more.errors;
    if (more.extra) this.extra = more.extra;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

export class NotFound extends DomainError {
  constructor(what: string) {
    super(404, 'not_found', `There is no such ${what}, or you may not see it.`);
  }
}

export class Forbidden extends DomainError {
  constructor(detail = 'Your role or key does not allow this.', code = 'access.denied') {
    super(403, code, detail);
  }
}

export class Unauthenticated extends DomainError {
  constructor(detail = 'Sign in, or send a valid API key as a bearer token.') {
    super(401, 'access.unauthenticated', detail);
  }
}

export class ValidationFailed extends DomainError {
  constructor(errors: readonly FieldError[], detail = 'Some fields are not valid.') {
    super(422, 'validation.failed', detail, { errors });
  }
}

export class Conflict extends DomainError {
  constructor(code: string, detail: string, extra: Record<string, unknown> = {}) {
    super(409, code, detail, { extra });
  }
}
