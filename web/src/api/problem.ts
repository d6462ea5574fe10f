import type { components } from './schema.js';
import { t } from '../texts/t.js';

/** The body of every error answer (RFC 9457). */
export type ProblemDocument = components['schemas']['Problem'] & {
  /** Of `query.syntax`: where in the query the mistake is, in UTF-16 code units. */
  position?: number;
};

/** A problem that the console itself has found. */
const ownProblem = (code: string, status: number, title: string, detail: string): ProblemDocument => ({
  type: `/problems/${code}`,
  code,
  status,
  title,
  detail,
  errors: [],
});

export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.detail);
    this.name = 'Problem';
  }

  get status(): number {
    return this.document.status;
  }

  get code(): string {
    return this.document.code;
  }
}

const unreachable = ownProblem(
  'network.unreachable',
  0,
  t('The server cannot be reached'),
  t('Check the connection and try again.'),
);

/** A proxy in front of the server may answer with a page of its own. */
export function documentOf(body: unknown, { status, statusText }: Response): ProblemDocument {
  if (typeof body === 'object' && body !== null && 'code' in body) return body as ProblemDocument;
  return ownProblem(
    'http.unexpected',
    status,
    statusText,
    t('The server answered {status} and did not say why.', { status }),
  );
}

/** Anything that was thrown, as something that can be shown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return new Problem(unreachable);
  return new Problem(ownProblem('client.failed', 0, t('Something went wrong'), String(error)));
}

/** The complaint about one field, by its JSON Pointer or by a prefix of it. */
export function fieldError(error: unknown, pointer: string): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  return error.document.errors.find(
    (field) => field.pointer === pointer || field.pointer.startsWith(`${pointer}/`),
  )?.detail;
}
