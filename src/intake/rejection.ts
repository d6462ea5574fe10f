import { DomainError, type FieldError } from '../common/domain-error.js';

/** Why a delivery could not become a complaint; kept, so that it is answered the same each time. */
export interface Rejection {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
}

/** The delivery is stored as a dead letter: its sender need not try again with the same body. */
export class DeliveryRejected extends DomainError {
  constructor({ status, code, detail, errors }: Rejection) {
    super(status, code, detail, { errors });
  }
}

/** One answer, whatever was wrong: it must not help anybody to guess. */
export class NotSigned extends DomainError {
  constructor() {
    super(401, 'hook.not_signed', 'The delivery is not signed with the secret of this endpoint, or not now.');
  }
}

export const notJson = (reason: string): Rejection => ({
  status: 400,
  code: 'body.not_json',
  detail: `The body is not valid JSON: ${reason}`,
  errors: [],
});

export const notMappable = (errors: readonly FieldError[]): Rejection => ({
  status: 422,
  code: 'hook.not_mappable',
  detail: 'The body does not become a complaint by the mapping of this endpoint. It is kept.',
  errors,
});

/**
 * Everything could be read, and the rules of what it is about refuse it, as they will however often it is sent: it waits
 * as a dead letter. Throws again whatever is no such refusal.
 */
export function refusalOf(error: unknown): Rejection {
  if (!(error instanceof DomainError) || error.status >= 500) throw error;
  const { code, detail, errors } = error;
  return { status: 422, code: 'hook.not_acceptable', detail: `${code}: ${detail} It is kept.`, errors };
}
