import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import sql from 'sql-template-tag';
import { Clock } from '../common/clock.js';
import { type Log, LOG } from '../common/log.js';
import { Reads } from '../database/reads.js';
import { StorageUnavailable } from '../database/storage-error.js';
import { Tx } from '../database/tx.js';
import { type JobKind, JobFailed, JobKinds } from './job-kinds.js';
import { JobLease, LeaseLost } from './job-lease.js';
import { Job } from './job.entity.js';

const everyTwoSeconds = '*/2 * * * * *';

/** Works on jobs one after the other, in every process that has at hand what they work on. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private working: Promise<void> | null = null;
  private task: ScheduledTask | null = null;
  private stopped = true;
  private again = false;

  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @Inject(JobKinds) private readonly kinds: JobKinds,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // The embedded database has one process, so whoever held a lease is gone.
    if (this.reads.dialect === 'sqlite') {
      await this.tx.run((unit) => unit.all(sql`UPDATE job SET "leaseUntil" = NULL WHERE "leaseUntil" IS NOT NULL`));
    }
    this.stopped = false;
    this.task = schedule(everyTwoSeconds, () => this.nudge(), { name: 'jobs', suppressMissedWarning: true });
  }

  /** There may be work. */
  nudge(): void {
    this.again = this.working !== null;
    if (this.stopped || this.working) return;
    this.working = this.work()
      .catch((error: unknown) => this.log.error({ err: error }, 'jobs could not be worked on'))
      .finally(() => {
        this.working = null;
        if (this.again) this.nudge();
      });
  }

  /** Ends after the step that is under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.task?.destroy();
    await this.working;
  }

  private async work(): Promise<void> {
    for (const job of await this.waiting()) {
      const kind = this.kinds.of(job);
      if (this.stopped || !kind?.isAtHand(job)) continue;
      const taken = await JobLease.take(this.tx, job.id);
      if (taken) await this.carryOut(kind, taken.lease, taken.job);
    }
  }

  private async waiting(): Promise<Job[]> {
    const jobs = await this.reads.manager().find(Job, {
      where: [{ state: 'queued' }, { state: 'running' }],
      order: { id: 'ASC' },
      take: 100,
    });
    return jobs.filter(({ leaseUntil }) => leaseUntil === null || leaseUntil <= this.clock.now());
  }

  private async carryOut(kind: JobKind, lease: JobLease, job: Job): Promise<void> {
    try {
      for await (const step of kind.steps(job)) {
        await lease.store(step);
        if (this.stopped) return void (await lease.release());
      }
      await lease.finish('done');
    } catch (error) {
      if (error instanceof LeaseLost) return this.log.warn({ jobId: job.id }, 'the job was stopped, or another process has taken it over');
      if (error instanceof StorageUnavailable) return this.log.warn({ err: error, jobId: job.id }, 'the job goes on later');
      if (!(error instanceof JobFailed)) this.log.error({ err: error, jobId: job.id }, 'job failed');
      const { line, reason } = error instanceof JobFailed ? error : { line: 0, reason: 'Something went wrong here.' };
      await lease.finish('failed', { line, reason });
    }
    await kind.tidy(job);
  }
}
