import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { newId } from '../common/ids.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { JobError } from './job-error.entity.js';
import type { LineError, Step } from './job-kinds.js';
import { Job } from './job.entity.js';

/** A holder that says nothing for so long is taken for dead (milliseconds). */
const leaseMs = 60_000;
/** As many bad lines are kept; the rest is counted. */
const errorsKept = 1_000;

/** Somebody else works on the job now. */
export class LeaseLost extends Error {}

/** The right to work on one job. Everything that is written under it is written only while it is held. */
export class JobLease {
  private readonly token = randomUUID();

  private constructor(
    private readonly tx: Tx,
    readonly jobId: string,
  ) {}

  /** Null when the job is done, or in other hands. */
  static async take(tx: Tx, jobId: string): Promise<{ lease: JobLease; job: Job } | null> {
    const lease = new JobLease(tx, jobId);
    return tx.run(async (unit) => {
      const job = await unit.findForUpdate(Job, { id: jobId, state: In(['queued', 'running']) });
      if (!job || (job.leaseUntil !== null && job.leaseUntil > unit.at)) return null;
      const held = await lease.write(unit, job, { state: 'running', startedAt: job.startedAt ?? unit.at, ...lease.held(unit) });
      return { lease, job: held };
    });
  }

  /** Does the step and notes how far the job has come, in one unit of work. */
  store(step: Step): Promise<Job> {
    return this.tx.run(async (unit) => {
      const job = await this.job(unit);
      const added = await step.write(unit);
      const counts = sum(sum(job.counts, added), { failed: step.errors.length });
      await this.keepErrors(unit, job, step.errors);
      const result = step.result ? { ...job.result, ...step.result } : job.result;
      return this.write(unit, job, { position: step.position, progress: step.progress, counts, result, ...this.held(unit) });
    });
  }

  finish(state: 'done' | 'failed', error?: LineError): Promise<Job> {
    return this.tx.run(async (unit) => {
      const job = await this.job(unit);
      if (error) await this.keepErrors(unit, job, [error]);
      const progress = state === 'done' ? 1 : job.progress;
      return this.write(unit, job, { state, progress, finishedAt: unit.at, leaseToken: null, leaseUntil: null });
    });
  }

  /** Another process, or this one later, goes on from here. */
  release(): Promise<Job> {
    return this.tx.run(async (unit) =>
      this.write(unit, await this.job(unit), { state: 'queued', leaseToken: null, leaseUntil: null }),
    );
  }

  private held(unit: Unit): Partial<Job> {
    return { leaseToken: this.token, leaseUntil: unit.at + leaseMs };
  }

  private async job(unit: Unit): Promise<Job> {
    const job = await unit.findForUpdate(Job, { id: this.jobId, leaseToken: this.token });
    if (!job) throw new LeaseLost();
    return job;
  }

  private async write(unit: Unit, job: Job, changes: Partial<Job>): Promise<Job> {
    const next = { ...job, ...changes, version: job.version + 1, updatedAt: unit.at };
    await updateRows(unit, Job, [next]);
    unit.emit('job.progressed', { id: next.id, version: next.version });
    return next;
  }

  private async keepErrors(unit: Unit, job: Job, errors: readonly LineError[]): Promise<void> {
    const room = Math.max(0, errorsKept - (job.counts.failed ?? 0));
    const rows = errors.slice(0, room).map(({ line, reason }) => ({ id: newId(), jobId: job.id, line, reason }));
    await insertRows(unit, JobError, rows, { onConflict: 'nothing' });
  }
}

function sum(counts: Readonly<Record<string, number>>, added: Readonly<Record<string, number>>): Record<string, number> {
  const total = { ...counts };
  for (const [name, count] of Object.entries(added)) total[name] = (total[name] ?? 0) + count;
  return total;
}
