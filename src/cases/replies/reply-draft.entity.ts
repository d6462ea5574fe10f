import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Case } from '../case.entity.js';
import { Staff } from '../../staff/staff.entity.js';

/** What somebody is writing about a case and has not sent; one a person and case. */
@Entity('reply_draft')
export class ReplyDraft {
  @PrimaryColumn('text')
  caseId!: string;

  @PrimaryColumn('text')
  staffId!: string;

  @ManyToOne(() => Case, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'reply_draft_case' })
  case?: Case;

  @ManyToOne(() => Staff, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staffId', foreignKeyConstraintName: 'reply_draft_staff' })
  staff?: Staff;

  @Column('text')
  body!: string;

  @Column('text', { nullable: true })
  channel!: string | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('simple-json')
  attachmentIds!: string[];

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
