/** One wrong field of a request: a JSON Pointer into the body, e.g. `/lines/0/quantity`. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/** The body of every error answer (RFC 9457), with the members that single codes add. */
export interface ProblemDocument {
  title: string;
  status: number;
  detail?: string;
  code: string;
  errors?: FieldProblem[];
  allowed?: string[];
  maximumMinor?: number;
  neededRole?: string;
  position?: number;
}

export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.detail ?? document.title);
    this.name = 'Problem';
  }

  get status(): number {
    return this.document.status;
  }

  get code(): string {
    return this.document.code;
  }
}

const unreachable: ProblemDocument = {
  title: 'The server cannot be reached',
  status: 0,
  code: 'network.unreachable',
  detail: 'Check the connection and try again. Nothing was changed.',
};

/** Anything that was thrown, as something that can be shown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return new Problem(unreachable);
  return new Problem({
    title: 'Something went wrong',
    status: 0,
    code: 'client.failed',
    detail: String(error),
  });
}

/** The complaint about one field, by its JSON Pointer or by a prefix of it. */
export function fieldError(error: unknown, pointer: string): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  return error.document.errors?.find(
    (field) => field.pointer === pointer || field.pointer.startsWith(`${pointer}/`),
  )?.detail;
}
