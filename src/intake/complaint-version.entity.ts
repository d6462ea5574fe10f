import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Complaint } from './complaint.entity.js';
import type { Draft } from './draft.js';

/** What a complaint said, and how it was scored, before its sender changed it. */
@Entity('complaint_version')
@Index('complaint_version_number', ['complaintId', 'version'], { unique: true })
export class ComplaintVersion {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  complaintId!: string;

  @ManyToOne(() => Complaint, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'complaintId', foreignKeyConstraintName: 'complaint_version_complaint' })
  complaint?: Complaint;

  @Column('integer')
  version!: number;

  @Column('simple-json')
  content!: Draft;

  /** When this version was replaced. */
  @Column('bigint')
  createdAt!: number;
}
