import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { JobState } from './job.states.js';

/** Long work in steps. How far it has come is committed with each step, so a crash repeats nothing. */
@Entity('job')
@Index('job_by_state', ['state', 'id'])
export class Job {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  state!: JobState;

  /** Whoever asked for it. */
  @Column('text')
  staffId!: string;

  /** What the kind of job needs to know. */
  @Column('simple-json')
  parameters!: Readonly<Record<string, unknown>>;

  /** Where the next step begins, in a measure of the kind's own. */
  @Column('bigint')
  position!: number;

  /** 0 to 1. */
  @Column('double precision')
  progress!: number;

  @Column('simple-json')
  counts!: Readonly<Record<string, number>>;

  /** What it has found out besides the counts; the kind of job says what. */
  @Column('simple-json', { nullable: true })
  result!: Readonly<Record<string, unknown>> | null;

  /** Who works on it; every write of the holder names it. */
  @Column('text', { nullable: true })
  leaseToken!: string | null;

  @Column('bigint', { nullable: true })
  leaseUntil!: number | null;

  @Column('bigint', { nullable: true })
  startedAt!: number | null;

  @Column('bigint', { nullable: true })
  finishedAt!: number | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
