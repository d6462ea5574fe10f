import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Staff } from '../../staff/staff.entity.js';
import { Case } from '../case.entity.js';

/** Somebody has done what an item of a checklist asks for, in one case. */
@Entity('case_tick')
export class CaseTick {
  @PrimaryColumn('text')
  caseId!: string;

  @ManyToOne(() => Case, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'case_tick_case' })
  case?: Case;

  @PrimaryColumn('text')
  itemId!: string;

  @Column('text')
  staffId!: string;

  @ManyToOne(() => Staff)
  @JoinColumn({ name: 'staffId', foreignKeyConstraintName: 'case_tick_staff' })
  staff?: Staff;

  @Column('bigint')
  at!: number;
}
