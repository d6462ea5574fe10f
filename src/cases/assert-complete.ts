import { DomainError, type FieldError } from '../common/domain-error.js';
import type { Case } from './case.entity.js';

/** `errors` points to what is missing: fields, and items of checklists. */
export class ResolveIncomplete extends DomainError {
  constructor(errors: readonly FieldError[]) {
    super(422, 'case.resolve_incomplete', 'Something is missing that a case is resolved with.', { errors });
  }
}

/** What is resolved, or is being resolved, has a cause code and an outcome. */
export function assertComplete({ causeCode, outcome }: Pick<Case, 'causeCode' | 'outcome'>): void {
  const missing = [...(causeCode === null ? ['causeCode'] : []), ...(outcome === null ? ['outcome'] : [])];
  if (missing.length === 0) return;
  throw new ResolveIncomplete(
    missing.map((field) => ({ pointer: `/${field}`, code: 'required', detail: 'is needed to resolve.' })),
  );
}
