import { type EntityManager, In } from 'typeorm';
import { standardComplaint } from '../../../config/policies/complaint-deadlines.js';
import { standardService } from '../../../config/policies/sla.js';
import type { Case } from '../case.entity.js';
import type { Terms } from '../sla.policy.js';
import { SlaTerms } from './sla-terms.entity.js';

type Bound = Pick<Case, 'serviceTermsId' | 'complaintTermsId'>;

/** Versions never change, so each is read once. There are as many as managers have made. */
const shelf = new Map<string, SlaTerms>();

/** Makes sure that the versions that apply to these cases are at hand, and answers with the terms of each. */
export async function termsFor(manager: EntityManager, cases: readonly Bound[]): Promise<(of: Bound) => Terms> {
  await fetchTerms(
    manager,
    cases.flatMap(({ serviceTermsId, complaintTermsId }) => [serviceTermsId, complaintTermsId]),
  );
  return ({ serviceTermsId, complaintTermsId }) => ({
    service: (contentOf(serviceTermsId) as Terms['service'] | undefined) ?? standardService,
    complaint: (contentOf(complaintTermsId) as Terms['complaint'] | undefined) ?? standardComplaint,
  });
}

export async function fetchTerms(manager: EntityManager, ids: readonly (string | null)[]): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => id !== null && !shelf.has(id));
  if (missing.length === 0) return;
  for (const terms of await manager.findBy(SlaTerms, { id: In(missing) })) shelf.set(terms.id, terms);
}

/** Which version of which policy it is; null for what was opened before policies were kept. */
export function fetchedTerms(id: string | null): SlaTerms | null {
  return id === null ? null : (shelf.get(id) ?? null);
}

const contentOf = (id: string | null) => fetchedTerms(id)?.content;
