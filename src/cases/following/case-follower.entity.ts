import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Staff } from '../../staff/staff.entity.js';
import { Case } from '../case.entity.js';

/** Somebody who wants to be told what happens to a case, whoever has it. */
@Entity('case_follower')
export class CaseFollower {
  @PrimaryColumn('text')
  caseId!: string;

  @ManyToOne(() => Case, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'case_follower_case' })
  case?: Case;

  @PrimaryColumn('text')
  staffId!: string;

  @ManyToOne(() => Staff)
  @JoinColumn({ name: 'staffId', foreignKeyConstraintName: 'case_follower_staff' })
  staff?: Staff;

  @Column('bigint')
  createdAt!: number;
}
