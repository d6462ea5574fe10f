import { STATUS_CODES } from 'node:http';
import { DomainError, type FieldError } from './domain-error.js';

/** RFC 9457. `errors` says where in the request; further members depend on the code. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors: readonly FieldError[];
  readonly [extra: string]: unknown;
}

export const problemType = 'application/problem+json';

export function problem(
  status: number,
  code: string,
  detail: string,
  errors: readonly FieldError[] = [],
  extra: Readonly<Record<string, unknown>> = {},
): Problem {
  return { type: `/problems/${code}`, title: STATUS_CODES[status] ?? 'Error', status, detail, code, errors, ...extra };
}

export const problemOf = (error: DomainError): Problem =>
  problem(error.status, error.code, error.detail, error.errors, error.extra);
