import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseAction } from '../actions/action.schema.js';
import type { RuleCondition } from './rule-condition.schema.js';
import type { Trigger } from './rule.policy.js';

/** What happens to cases by itself: when, if, then. */
@Entity('rule')
@Index('rule_order', ['position', 'id'])
export class Rule {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  trigger!: Trigger;

  @Column('simple-json')
  conditions!: RuleCondition[];

  @Column('simple-json')
  actions!: CaseAction[];

  /** Low numbers are asked first. */
  @Column('integer')
  position!: number;

  @Column('boolean')
  active!: boolean;

  /** Rules behind it are not asked when it has fired. */
  @Column('boolean')
  stops!: boolean;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
