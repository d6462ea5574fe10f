import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Job } from './job.entity.js';

/** Something that a job could not do; the rest of its work went on. */
@Entity('job_error')
@Index('job_error_line', ['jobId', 'line'], { unique: true })
export class JobError {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  jobId!: string;

  @ManyToOne(() => Job, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'jobId', foreignKeyConstraintName: 'job_error_job' })
  job?: Job;

  /** Of the file, from 1. */
  @Column('integer')
  line!: number;

  @Column('text')
  reason!: string;
}
