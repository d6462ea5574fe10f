import type { EntityManager } from 'typeorm';
import type { Case } from '../case.entity.js';
import { policiesInForce } from './policies-in-force.js';

type Subject = Parameters<Awaited<ReturnType<typeof policiesInForce>>>[0] & Bound;
type Bound = Pick<Case, 'serviceTermsId' | 'complaintTermsId'>;

/** The terms that a case would get if it were opened now; null when those are the terms that it has. */
export async function termsToday(manager: EntityManager): Promise<(subject: Subject) => Bound | null> {
  const inForce = await policiesInForce(manager);
  return (subject) => {
    const today = inForce(subject);
    const same =
      today.serviceTermsId === subject.serviceTermsId && today.complaintTermsId === subject.complaintTermsId;
    return same ? null : today;
  };
}
