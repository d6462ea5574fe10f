import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Rule } from './rule.entity.js';

/** What a version of a rule said. Rows are only ever added, and stay when the rule is deleted. */
@Entity('rule_version')
@Index('rule_version_of', ['ruleId', 'version'], { unique: true })
export class RuleVersion {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  ruleId!: string;

  @Column('integer')
  version!: number;

  @Column('simple-json')
  content!: Pick<Rule, 'name' | 'trigger' | 'conditions' | 'actions' | 'position' | 'active' | 'stops'>;

  @Column('text')
  actorId!: string;

  @Column('bigint')
  createdAt!: number;
}
