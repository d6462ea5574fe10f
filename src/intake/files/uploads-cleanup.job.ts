import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import { In } from 'typeorm';
import { limits } from '../../../config/settings.js';
import { Clock } from '../../common/clock.js';
import { type Log, LOG } from '../../common/log.js';
import { Reads } from '../../database/reads.js';
import { Job } from '../../jobs/job.entity.js';
import { unfinishedJobStates } from '../../jobs/job.states.js';
import { rejectedSuffix } from './rejected-rows.js';
import { Uploads } from './uploads.js';

const everyHour = '41 * * * *';
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Removes files that nobody will read any more: sent and never started, stopped and not taken up again, left behind
 * by a process that died; and rows that were not taken, once their time to be corrected is over.
 */
@Injectable()
export class UploadsCleanupJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private task: ScheduledTask | null = null;

  constructor(
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.task = schedule(
      everyHour,
      () => this.run().catch((error: unknown) => this.log.error({ err: error }, 'old files could not be removed')),
      { name: 'imported files', noOverlap: true },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.task?.destroy();
  }

  async run(): Promise<void> {
    const names = await readdir(this.uploads.folder).catch((): string[] => []);
    if (names.length === 0) return;
    const idOf = (name: string) => name.slice(0, name.indexOf('.'));
    const unfinished = { id: In(names.map(idOf)), state: In([...unfinishedJobStates]) };
    const wanted = new Set((await this.reads.manager().findBy(Job, unfinished)).map(({ id }) => id));
    for (const name of names) {
      if (wanted.has(idOf(name))) continue;
      const file = path.join(this.uploads.folder, name);
      const keptMs = (name.endsWith(rejectedSuffix) ? limits.rejectedRowsDays : limits.unreadFileDays) * dayMs;
      const changed = await stat(file).catch(() => null);
      if (changed && changed.mtimeMs < this.clock.now() - keptMs) await rm(file, { force: true });
    }
  }
}
