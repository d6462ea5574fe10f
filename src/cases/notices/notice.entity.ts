import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Case } from '../case.entity.js';

/** Something that a person is told about a case, and has or has not read. */
@Entity('notice')
@Index('notice_of_person', ['staffId', 'id'])
@Index('notice_unread', ['staffId', 'id'], { where: '"readAt" IS NULL' })
export class Notice {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  staffId!: string;

  @Index('notice_of_case')
  @Column('text')
  caseId!: string;

  @ManyToOne(() => Case, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'notice_case' })
  case?: Case;

  @Column('text')
  message!: string;

  @Column('bigint', { nullable: true })
  readAt!: number | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
