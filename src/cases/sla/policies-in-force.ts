import type { EntityManager } from 'typeorm';
import type { Case } from '../case.entity.js';
import { firstMatch, type PolicyKind } from './matching.policy.js';
import { SlaPolicy } from './sla-policy.entity.js';

type Matched = Parameters<typeof firstMatch>[1];
type Bound = Pick<Case, 'serviceTermsId' | 'complaintTermsId'>;

/** Says of a case which versions of which policies are for it today. One short query, however many cases are asked about. */
export async function policiesInForce(manager: EntityManager): Promise<(subject: Matched) => Bound> {
  const rows = await manager.find(SlaPolicy, { where: { active: true }, order: { position: 'ASC', id: 'ASC' } });
  const ofKind = (kind: PolicyKind) => rows.filter((row) => row.kind === kind);
  const [service, complaint] = [ofKind('service'), ofKind('complaint')];
  return (subject) => ({
    serviceTermsId: firstMatch(service, subject)?.termsId ?? null,
    complaintTermsId: firstMatch(complaint, subject)?.termsId ?? null,
  });
}
