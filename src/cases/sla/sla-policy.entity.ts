import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Match, PolicyKind } from './matching.policy.js';

/** What is promised to some cases, as managers set it. What it says is in the terms of its present version. */
@Entity('sla_policy')
@Index('sla_policy_order', ['position', 'id'])
export class SlaPolicy {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kind!: PolicyKind;

  @Column('text')
  name!: string;

  /** The first that matches a new case applies: low numbers are asked first. */
  @Column('integer')
  position!: number;

  @Column('boolean')
  active!: boolean;

  @Column('simple-json')
  match!: Match;

  /** The row of `sla_terms` with its present version. */
  @Column('text')
  termsId!: string;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
