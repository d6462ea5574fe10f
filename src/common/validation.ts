import { HttpStatus, StandardSchemaValidationPipe } from '@nestjs/common';
import { type FieldError, ValidationFailed } from './domain-error.js';

export interface Issue {
  readonly message: string;
  readonly code?: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
  readonly keys?: readonly string[];
}

/** Zod's issues as JSON Pointers; an unknown key is named itself, not the object around it. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.flatMap((issue) => {
    const path = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
    const at = (steps: readonly string[]) => steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    const code = issue.code ?? 'invalid';
    if (code === 'unrecognized_keys' && issue.keys) {
      return issue.keys.map((key) => ({ pointer: at([...path, key]), code: 'unknown', detail: 'There is no such field here.' }));
    }
    return [{ pointer: at(path), code, detail: isMissing(issue) ? 'is missing' : issue.message }];
  });
}

const isMissing = ({ code, message }: Issue): boolean => code === 'invalid_type' && message.endsWith('received undefined');

class ValidationPipe extends StandardSchemaValidationPipe {
  /** Nest drops `__proto__` and its like before a schema can say that there is no such field. */
  protected override stripProtoKeys(): void {}
}

/** Checks every parameter that carries a schema; 422 names each field that is wrong. */
export const validationPipe = (): StandardSchemaValidationPipe =>
  new ValidationPipe({
    errorHttpStatusCode: HttpStatus.UNPROCESSABLE_ENTITY,
    exceptionFactory: (issues) => new ValidationFailed(fieldErrors(issues as readonly Issue[])),
  });
