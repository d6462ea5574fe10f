import { codeOf } from '../database/storage-error.js';

/** What the log keeps of an error. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly status?: number;
  /** Where it was thrown, without the message. */
  readonly frames: string;
  readonly cause?: LoggedError;
}

const causesMax = 3;

/**
 * Names what is kept instead of what is left out: errors of the database carry the statement's values, those of
 * calls to others carry headers and bodies, and both may be people's words or secrets.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '[not an error]', frames: '' };
  const { status, reason } = error as { status?: unknown; reason?: unknown };
  const cause = error.cause ?? (reason instanceof Error ? reason : undefined);
  const code = codeOf(error);
  return {
    type: error.name,
    message: speaksOfValues(error, code) ? unquoted(error.message) : error.message,
    ...(code === undefined ? {} : { code }),
    ...(typeof status === 'number' ? { status } : {}),
    frames: framesOf(error),
    ...(cause instanceof Error && depth < causesMax ? { cause: loggedError(cause, depth + 1) } : {}),
  };
}

/** `JSON.parse` and PostgreSQL (data exceptions, violated constraints) quote what they could not take. */
function speaksOfValues(error: Error, code: string | undefined): boolean {
  return error instanceof SyntaxError || /^2[23]/.test(code ?? '');
}

const unquoted = (message: string): string => message.replaceAll(/(["'])(?:(?!\1).)*\1?/gs, '$1…$1');

const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map((line) => line.trim())
    .join('\n');
