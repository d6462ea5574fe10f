import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Case } from './case.entity.js';

/** Two cases of which somebody has said that they are not about the same; `caseId` is the older one. */
@Entity('case_distinction')
export class CaseDistinction {
  @PrimaryColumn('text')
  caseId!: string;

  @Index('case_distinction_other')
  @PrimaryColumn('text')
  otherId!: string;

  @ManyToOne(() => Case, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'case_distinction_case' })
  case?: Case;

  @Column('bigint')
  createdAt!: number;
}
