import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A rule that waited for time to pass has fired for a case. It does so once on each occasion, and only people make new
 * occasions: the customer writes again, or the case is reopened.
 */
@Entity('rule_firing')
@Index('rule_firing_of_case', ['caseId'])
export class RuleFiring {
  @PrimaryColumn('text')
  ruleId!: string;

  @PrimaryColumn('text')
  caseId!: string;

  @PrimaryColumn('text')
  occasion!: string;

  @Column('bigint')
  at!: number;
}
