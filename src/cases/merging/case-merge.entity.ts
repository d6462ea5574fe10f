import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Case } from '../case.entity.js';
import type { CaseState } from '../case.states.js';
import type { Taken } from './merged-case.js';

/** One case became part of another; what is needed to take that back. */
@Entity('case_merge')
@Index('case_merge_standing', ['fromId'], { unique: true, where: '"undoneAt" IS NULL' })
export class CaseMerge {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  fromId!: string;

  @ManyToOne(() => Case, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'fromId', foreignKeyConstraintName: 'case_merge_from' })
  from?: Case;

  @Column('text')
  intoId!: string;

  /** What the case was before. */
  @Column('text')
  fromState!: Exclude<CaseState, 'merged'>;

  /** What the survivor did not have, and has from it. */
  @Column('simple-json')
  taken!: Taken[];

  @Column('text')
  actorId!: string;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint', { nullable: true })
  undoneAt!: number | null;
}
