import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Conflict, NotFound } from '../common/domain-error.js';
import { newId } from '../common/ids.js';
import { decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { assertMove } from '../common/state-table.js';
import { Reads } from '../database/reads.js';
import { insertRows, updateRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { JobError } from './job-error.entity.js';
import { JobKinds } from './job-kinds.js';
import { JobRunner } from './job-runner.js';
import { Job } from './job.entity.js';
import { type JobQuery, presentJob, presentWholeJob } from './job.schema.js';
import { jobMoves } from './job.states.js';

export type NewJob = Pick<Job, 'kind' | 'staffId' | 'parameters' | 'counts'> & {
  readonly id?: string;
  /** `waiting` for a job that somebody starts later. */
  readonly state?: 'queued' | 'waiting';
};

class NotAtHand extends Conflict {
  constructor() {
    super('job.not_at_hand', 'What the job works on is no longer kept. Start it anew.');
  }
}

@Injectable()
export class JobsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(JobKinds) private readonly kinds: JobKinds,
    @Inject(JobRunner) private readonly runner: JobRunner,
  ) {}

  /** In the unit of whoever asks for the job; work on it begins after the commit. */
  async start(unit: Unit, { id = newId(), state = 'queued', ...job }: NewJob): Promise<Job> {
    const row: Job = {
      id,
      ...job,
      state,
      result: null,
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

  /**
   * Stops a job, or lets it go on. Whoever works on it loses the lease, and with it what has not been committed.
   * A job that is there already stays as it is.
   */
  async move(actor: Actor, id: string, to: 'stopped' | 'queued') {
    return this.tx.run(async (unit) => {
      const job = await unit.findForUpdate(Job, { id });
      if (!job) throw new NotFound('job');
      const isThere = job.state === to || (to === 'queued' && job.state === 'running');
      if (isThere) return unit.answer(presentJob(job), 200);
      const next = await moved(unit, job, to);
      if (to === 'queued' && !this.kinds.of(job)?.isAtHand(job)) throw new NotAtHand();
      await recordAct(unit, actor, to === 'stopped' ? 'job.stopped' : 'job.resumed', { type: 'job', id });
      unit.afterCommit(() => this.runner.nudge());
      return unit.answer(presentJob(next), 200);
    });
  }

  /** Starts a job that waits, with what has been decided meanwhile; in the unit of whoever decided it. */
  async release(unit: Unit, job: Job, parameters: Job['parameters']): Promise<Job> {
    const released = await moved(unit, { ...job, parameters }, 'queued');
    unit.afterCommit(() => this.runner.nudge());
    return released;
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

async function moved(unit: Unit, job: Job, to: 'stopped' | 'queued'): Promise<Job> {
  assertMove(jobMoves, 'job', job.state, to);
  const next = { ...job, state: to, leaseToken: null, leaseUntil: null, version: job.version + 1, updatedAt: unit.at };
  await updateRows(unit, Job, [next]);
  unit.emit('job.progressed', { id: job.id, version: next.version });
  return next;
}
