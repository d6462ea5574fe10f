import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Regime } from '../../../config/policies/complaint-deadlines.js';
import type { Terms } from '../sla.policy.js';
import type { Escalation } from './escalation.schema.js';

type Promised =
  | Omit<Terms['service'], 'escalations'>
  | (Omit<Terms['complaint'], 'escalations'> & { readonly regime: Regime | null });

/** What one version of a policy promised. Rows are only ever added, and cases keep the one that applied to them. */
@Entity('sla_terms')
@Index('sla_terms_version', ['policyId', 'version'], { unique: true })
export class SlaTerms {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  policyId!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  name!: string;

  @Column('simple-json')
  content!: Promised & { readonly escalations: readonly Escalation[] };

  @Column('bigint')
  createdAt!: number;
}
