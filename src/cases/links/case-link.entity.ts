import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Case } from '../case.entity.js';
import type { StoredKind } from './link-kinds.js';

/** Two cases that have to do with each other: `otherId` is the `kind` of `caseId`. */
@Entity('case_link')
@Index('case_link_once', ['caseId', 'otherId', 'kind'], { unique: true })
export class CaseLink {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  caseId!: string;

  @ManyToOne(() => Case, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'case_link_case' })
  case?: Case;

  @Index('case_link_other')
  @Column('text')
  otherId!: string;

  @Column('text')
  kind!: StoredKind;

  @Column('text')
  createdById!: string;

  @Column('bigint')
  createdAt!: number;
}
