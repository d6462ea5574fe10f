import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { NotFound } from '../common/domain-error.js';
import { newId } from '../common/ids.js';
import { decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { JobError } from './job-error.entity.js';
import { JobRunner } from './job-runner.js';
import { Job } from './job.entity.js';
import { type JobQuery, presentJob, presentWholeJob } from './job.schema.js';

export type NewJob = Pick<Job, 'kind' | 'staffId' | 'parameters' | 'counts'> & { readonly id?: string };

@Injectable()
export class JobsService {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(JobRunner) private readonly runner: JobRunner,
  ) {}

  /** In the unit of whoever asks for the job; work on it begins after the commit. */
  async start(unit: Unit, { id = newId(), ...job }: NewJob): Promise<Job> {
    const row: Job = {
      id,
      ...job,
      state: 'queued',
      position: 0,
      progress: 0,
      leaseToken: null,
      leaseUntil: null,
      startedAt: null,
      finishedAt: null,
      version: 1,
      createdAt: unit.at,
      updatedAt: unit.at,
    };
    await insertRows(unit, Job, [row]);
    unit.emit('job.progressed', { id, version: 1 });
    unit.afterCommit(() => this.runner.nudge());
    return row;
  }

  async list({ cursor, limit }: JobQuery) {
    const after = decodeCursor('jobs', cursor, 1);
    const where = after ? { id: LessThan(String(after[0])) } : {};
    const rows = await this.reads.manager().find(Job, { where, order: { id: 'DESC' }, take: limit + 1 });
    return pageFrom(rows, limit, presentJob, (row) => encodeCursor('jobs', [row.id]));
  }

  async get(id: string) {
    const job = await this.reads.manager().findOneBy(Job, { id });
    if (!job) throw new NotFound('job');
    const errors = await this.reads.manager().find(JobError, { where: { jobId: id }, order: { line: 'ASC' } });
    return presentWholeJob(job, errors);
  }
}
