import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Regime } from '../../../config/policies/complaint-deadlines.js';
import type { Terms } from '../sla.policy.js';

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
  content!: Terms['service'] | (Terms['complaint'] & { readonly regime: Regime | null });

  @Column('bigint')
  createdAt!: number;
}
